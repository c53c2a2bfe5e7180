import { Button, Disclosure, Form, Row, Stack, TextAreaField } from '../../../ui/index.ts';
import type { ReaderProps } from './reader.ts';
import { text } from './text.nl.ts';

/** What someone writes beside a story for themselves; open when there is something. */
export function NotePart(props: ReaderProps & { action: string; formKey: string }) {
  const { note, problems, filter, action, formKey } = props;
  const error = problems.find((problem) => problem.field === 'note')?.message;
  return (
    <Disclosure summary={text.reader.note.title} open={note !== '' || error !== undefined}>
      <Form action={action} csrf={formKey}>
        <Stack>
          <input type="hidden" name="list" value={filter} />
          <TextAreaField
            id="note"
            name="note"
            label={text.reader.note.label}
            help={text.reader.note.help}
            rows={4}
            value={note}
            error={error}
          />
          <Row>
            <Button variant="secondary">{text.reader.note.keep}</Button>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
}
