import {
  Button,
  Disclosure,
  Form,
  Paragraph,
  Row,
  SelectField,
  Stack,
  TextField,
  TextLink,
} from '../../../ui/index.ts';
import type { ReaderProps } from '../reading/reader.ts';
import { text } from './text.nl.ts';

/** Putting a story on a pile to read together. */
export function SelectionPart(props: ReaderProps & { action: string; all: string; formKey: string }) {
  const { selections, typed, problems, filter, action, all, formKey } = props;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const wrong = errorOf('selection') !== undefined || errorOf('selectionName') !== undefined;
  const holding = selections.filter((selection) => selection.holds);
  const others = selections.filter((selection) => !selection.holds);
  return (
    <Disclosure summary={text.reader.title} open={wrong}>
      <Form action={action} csrf={formKey}>
        <Stack>
          <Paragraph>{text.reader.lead}</Paragraph>
          {holding.length === 0 ? null : (
            <Paragraph>{text.reader.holds(holding.map(({ name }) => name).join(', '))}</Paragraph>
          )}
          <input type="hidden" name="list" value={filter} />
          {others.length === 0 ? null : (
            <SelectField
              id="selection"
              name="selection"
              label={text.reader.where}
              empty={text.reader.fresh}
              options={others.map(({ selectionId, name }) => ({ value: selectionId, label: name }))}
              value={others[0]?.selectionId}
              error={errorOf('selection')}
            />
          )}
          <TextField
            id="selectionName"
            name="selectionName"
            label={text.reader.name}
            help={text.reader.nameHelp}
            value={typed.selection ?? ''}
            error={errorOf('selectionName')}
            required={others.length === 0 ? undefined : false}
          />
          <Row>
            <Button variant="secondary">{text.reader.put}</Button>
            <TextLink href={all}>{text.reader.seeAll}</TextLink>
          </Row>
        </Stack>
      </Form>
    </Disclosure>
  );
}
