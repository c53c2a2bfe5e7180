import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Form,
  Heading,
  Notice,
  Paragraph,
  RadioField,
  Row,
  SingleCheck,
  Stack,
  TextAreaField,
} from '../../../ui/index.ts';
import type { ReaderProps } from '../reading/reader.ts';
import { moderationStates } from './states.ts';
import { text } from './text.nl.ts';
import type { Warning } from './warning.ts';

/** What a person decides before a story goes further than the team; others of the circle see what was decided. */
export function ModerationPart(props: ReaderProps & { action: string; formKey: string }) {
  const { moderation, warning, story, seen, typed, problems, filter, action, formKey } = props;
  if (warning === null) return null;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const decision = typed.decision ?? moderation;
  return (
    <Stack as="section" labelledBy="meelezen">
      <Heading level={2} id="meelezen">
        {text.reader.title}
      </Heading>
      <Paragraph>{text.reader.lead}</Paragraph>
      {moderation === null ? null : (
        <Paragraph small>
          {text.reader.decided(text.queues[moderation.state], dayInWords(moderation.decidedOn))}
        </Paragraph>
      )}
      <Warned warning={warning} />
      <Form action={action} csrf={formKey}>
        <input type="hidden" name="list" value={filter} />
        <input type="hidden" name="seen" value={seen} />
        <RadioField
          id="state"
          name="state"
          legend={text.reader.state}
          options={moderationStates.map((value) => ({ value, ...text.reader.states[value] }))}
          value={decision?.state}
          error={errorOf('state')}
        />
        <SingleCheck
          id="recognisable"
          name="recognisable"
          label={text.reader.recognisable.label}
          description={text.reader.recognisable.description}
          checked={decision?.recognisable ?? false}
        />
        <TextAreaField
          id="reason"
          name="reason"
          label={text.reader.reason}
          help={story.origin === 'imported' ? undefined : text.reader.reasonHelp}
          rows={3}
          value={decision?.reason ?? ''}
          error={errorOf('reason')}
        />
        <Row>
          <Button variant="secondary">{text.reader.keep}</Button>
        </Row>
      </Form>
    </Stack>
  );
}

function Warned({ warning: { details, alike } }: { warning: Warning }) {
  if (details.length === 0 && alike === null) return <Paragraph small>{text.found.promise}</Paragraph>;
  return (
    <Notice tone="attention" title={text.found.title}>
      {alike === null ? null : <Paragraph>{text.found.alike(alike.count, alike.answers)}</Paragraph>}
      {details.length === 0 ? null : (
        <>
          <Paragraph>{text.found.details}</Paragraph>
          <ul>
            {details.map(({ kind, words }) => (
              <li key={`${kind} ${words}`}>{text.found.detail(text.found.kinds[kind], words)}</li>
            ))}
          </ul>
        </>
      )}
      <Paragraph small>{text.found.promise}</Paragraph>
    </Notice>
  );
}
