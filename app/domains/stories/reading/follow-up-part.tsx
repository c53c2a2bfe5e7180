import { dayInWords } from '../../../ui/day.ts';
import { Button, Form, Heading, Paragraph, Quote, Row, Stack, TextAreaField } from '../../../ui/index.ts';
import type { FollowUp } from '../story.ts';
import type { ReaderProps } from './reader.ts';
import { text } from './text.nl.ts';

/** The one question the circle may ask the teller, and the answer. */
export function FollowUpPart(props: ReaderProps & { action: string; formKey: string }) {
  const { followUp, mayAsk, typed, problems, filter, action, formKey } = props;
  return (
    <Stack as="section" labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.reader.ask.title}
      </Heading>
      {mayAsk ? null : <Paragraph>{text.reader.ask.noReturn}</Paragraph>}
      {followUp === null ? null : <Asked followUp={followUp} />}
      {followUp === null && mayAsk ? (
        <Form action={action} csrf={formKey}>
          <Paragraph>{text.reader.ask.lead}</Paragraph>
          <input type="hidden" name="list" value={filter} />
          <TextAreaField
            id="question"
            name="question"
            label={text.reader.ask.label}
            help={text.reader.ask.help}
            rows={3}
            value={typed.question ?? ''}
            error={problems.find((problem) => problem.field === 'question')?.message}
          />
          <Row>
            <Button variant="secondary">{text.reader.ask.send}</Button>
          </Row>
        </Form>
      ) : null}
    </Stack>
  );
}

function Asked({ followUp }: { followUp: FollowUp }) {
  return (
    <Stack>
      <Paragraph small>{text.reader.ask.asked(dayInWords(followUp.askedOn))}</Paragraph>
      <Quote text={followUp.question} />
      {followUp.answer === null || followUp.answeredOn === null ? (
        <Paragraph>{text.reader.ask.waiting}</Paragraph>
      ) : (
        <Stack>
          <Paragraph small>{text.reader.ask.answered(dayInWords(followUp.answeredOn))}</Paragraph>
          <Quote text={followUp.answer} />
        </Stack>
      )}
    </Stack>
  );
}
