import type { FieldProblem } from '../../../../platform/web/fields.ts';
import {
  Button,
  Disclosure,
  Form,
  Notice,
  Paragraph,
  Quote,
  Row,
  TextAreaField,
} from '../../../../ui/index.ts';
import type { MediaOfStory } from '../media.ts';
import { text } from './text.nl.ts';

interface TypingPartProps {
  media: MediaOfStory;
  /** The words its teller wrote beside the recording; '' for none. */
  words: string;
  typed: { typedOut?: string };
  problems: FieldProblem[];
  filter: string;
  action: string;
  formKey: string;
}

/** Where someone of the circle types out what they hear; gone once it was done, or when there is nothing to hear. */
export function TypingPart({ media, words, typed, problems, filter, action, formKey }: TypingPartProps) {
  const { voice, typedOut } = media;
  if (typedOut?.done && typed.typedOut !== undefined) return <Overtaken words={typed.typedOut} />;
  if (voice === null || typedOut?.done) return null;
  const draft = typedOut?.draft ?? '';
  const error = problems.find((problem) => problem.field === 'typedOut')?.message;
  const overtaken = typed.typedOut !== undefined && draft !== '' && draft !== typed.typedOut;
  return (
    <Disclosure
      summary={text.typing.title}
      open={draft !== '' || typed.typedOut !== undefined || error !== undefined}
    >
      <Paragraph>{text.typing.lead}</Paragraph>
      {words === '' ? null : <Paragraph>{text.typing.leadBelow}</Paragraph>}
      {draft !== '' && typed.typedOut === undefined ? <Paragraph>{text.typing.begun}</Paragraph> : null}
      <Form action={action} csrf={formKey}>
        <input type="hidden" name="list" value={filter} />
        <input type="hidden" name="revision" value={typedOut?.revision ?? 0} />
        <TextAreaField
          id="typedOut"
          name="typedOut"
          label={text.typing.label}
          help={text.typing.finishHelp}
          rows={10}
          value={typed.typedOut ?? draft}
          error={error}
        />
        {overtaken ? (
          <Notice tone="info" title={text.typing.theirs}>
            <Quote text={draft} />
          </Notice>
        ) : null}
        <Row>
          <Button variant="secondary" name="done" value="">
            {text.typing.keep}
          </Button>
          <Button variant="secondary" name="done" value="ja">
            {text.typing.finish}
          </Button>
        </Row>
      </Form>
    </Disclosure>
  );
}

/** Someone else was done in the meantime: what was typed is not thrown away unseen. */
function Overtaken({ words }: { words: string }) {
  return (
    <div id="typedOut">
      <Notice tone="attention" title={text.typing.doneMeanwhile}>
        <Quote text={words} />
      </Notice>
    </div>
  );
}
