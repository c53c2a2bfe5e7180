import { Button, EditRow, EditRows, Heading, IconButton, Row, Stack } from '../../../ui/index.ts';
import type { Option } from '../question.ts';
import { problemAt, type QuestionFieldsProps } from './fields-props.ts';
import { text } from './text.nl.ts';

interface OptionFieldsProps extends Omit<QuestionFieldsProps, 'earlier'> {
  title: string;
  /** Label of the row at this place, from 1. */
  labelOf: (place: number) => string;
}

/** Options or stones, one on a row, with buttons to move a row and to take it away. */
export function OptionFields({ draft, problems, focus, title, labelOf }: OptionFieldsProps) {
  return (
    <Stack as="section" gap="s" labelledBy="antwoorden">
      <Heading level={2} size={3} id="antwoorden">
        {title}
      </Heading>
      <EditRows>
        {draft.options.map((option, at) => (
          <OptionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
            key={at}
            option={option}
            place={at + 1}
            label={labelOf(at + 1)}
            error={problemAt(problems, `option-${at + 1}`)}
            focused={at === focus}
          />
        ))}
      </EditRows>
      <Row>
        <Button variant="tertiary" icon="plus" name="do" value="add">
          {text.edit.addOption}
        </Button>
      </Row>
    </Stack>
  );
}

interface OptionRowProps {
  option: Option;
  place: number;
  label: string;
  error: string | undefined;
  /** The row someone is working on: the page that comes after a button begins there. */
  focused: boolean;
}

function OptionRow({ option, place, label, error, focused }: OptionRowProps) {
  const id = `option-${place}`;
  const at = place - 1;
  return (
    <EditRow
      actions={
        <>
          <IconButton icon="arrow-up" label={text.edit.optionUp(place)} name="do" value={`up:${at}`} />
          <IconButton icon="arrow-down" label={text.edit.optionDown(place)} name="do" value={`down:${at}`} />
          <IconButton icon="close" label={text.edit.optionRemove(place)} name="do" value={`remove:${at}`} />
        </>
      }
    >
      <input type="hidden" name="optionId[]" value={option.id} />
      <label className="ams-visually-hidden" htmlFor={id}>
        {label}
      </label>
      {error === undefined ? null : (
        <p className="ams-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        className="ams-text-input"
        type="text"
        id={id}
        name="option[]"
        defaultValue={option.label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        autoComplete="off"
        dir="auto"
        {...(focused ? { autoFocus: true } : {})}
      />
    </EditRow>
  );
}
