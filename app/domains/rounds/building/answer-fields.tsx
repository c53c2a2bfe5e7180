import { Heading, Paragraph, Row, Stack, TextField } from '../../../ui/index.ts';
import { problemAt, type QuestionFieldsProps } from './fields-props.ts';
import { OptionFields } from './option-fields.tsx';
import type { QuestionDraft } from './question-draft.ts';
import { text } from './text.nl.ts';

type EndName =
  | 'left'
  | 'right'
  | 'bottom'
  | 'top'
  | 'corner1'
  | 'corner2'
  | 'corner3'
  | 'least'
  | 'most'
  | 'unit';

/** What can be answered, for each kind of question. */
export function AnswerFields(props: Omit<QuestionFieldsProps, 'earlier'>) {
  const { draft } = props;
  switch (draft.kind) {
    case 'single':
    case 'multiple':
      return <OptionFields {...props} title={text.edit.options} labelOf={text.edit.option} />;
    case 'line':
      return <Ends {...props} title={text.edit.line} help={text.edit.lineHelp} names={['left', 'right']} />;
    case 'triad':
      return (
        <Ends
          {...props}
          title={text.edit.triad}
          help={text.edit.triadHelp}
          names={['corner1', 'corner2', 'corner3']}
        />
      );
    case 'stones':
      return (
        <>
          <OptionFields {...props} title={text.edit.stones} labelOf={text.edit.stone} />
          <Ends {...props} title={text.edit.axes} names={['left', 'right', 'bottom', 'top']} />
        </>
      );
    case 'number':
      return <Ends {...props} title={text.edit.number} names={['least', 'most', 'unit']} />;
    default:
      return null;
  }
}

interface EndsProps extends Omit<QuestionFieldsProps, 'earlier'> {
  title: string;
  help?: string;
  names: EndName[];
}

/** A few short texts that belong together: ends, corners, bounds. */
function Ends({ draft, problems, title, help, names }: EndsProps) {
  return (
    <Stack as="section" gap="s" labelledBy={`velden-${names[0]}`}>
      <Heading level={2} size={3} id={`velden-${names[0]}`}>
        {title}
      </Heading>
      {help === undefined ? null : <Paragraph>{help}</Paragraph>}
      <Row>
        {names.map((name) => (
          <TextField
            key={name}
            id={name}
            name={name}
            label={endLabel[name]}
            help={name === 'unit' ? text.edit.unitHelp : undefined}
            value={endValue(draft, name)}
            error={problemAt(problems, name)}
            inputMode={name === 'least' || name === 'most' ? 'decimal' : undefined}
          />
        ))}
      </Row>
    </Stack>
  );
}

const [firstCorner, secondCorner, thirdCorner] = text.edit.corner;

const endLabel: Record<EndName, string> = {
  left: text.edit.left,
  right: text.edit.right,
  bottom: text.edit.bottom,
  top: text.edit.top,
  corner1: firstCorner,
  corner2: secondCorner,
  corner3: thirdCorner,
  least: text.edit.least,
  most: text.edit.most,
  unit: text.edit.unit,
};

function endValue(draft: QuestionDraft, name: EndName): string {
  const [corner1, corner2, corner3] = draft.corners;
  return { ...draft, corner1, corner2, corner3 }[name];
}
