import {
  Button,
  Disclosure,
  RadioField,
  Row,
  SelectField,
  SingleCheck,
  Stack,
  TextAreaField,
  TextField,
} from '../../../ui/index.ts';
import { AnswerFields } from './answer-fields.tsx';
import { ConditionField } from './condition-field.tsx';
import { problemAt, type QuestionFieldsProps } from './fields-props.ts';
import { canNotApply, isChoice, mayBecome, type QuestionDraft } from './question-draft.ts';
import { text } from './text.nl.ts';

/** Every field of one question: the question itself, what can be answered, when it is asked, and what was agreed. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { draft, earlier, problems } = props;
  const error = (field: string) => problemAt(problems, field);
  const fixed = draft.kind === 'story' || draft.kind === 'title';
  return (
    <>
      {fixed ? (
        <input type="hidden" name="kind" value={draft.kind} />
      ) : (
        <KindField draft={draft} error={error('kind')} />
      )}
      <TextAreaField
        id="label"
        name="label"
        label={text.edit.label}
        help={text.edit.labelHelp}
        rows={2}
        value={draft.label}
        error={error('label')}
        required
      />
      <TextAreaField
        id="help"
        name="help"
        label={text.edit.help}
        rows={2}
        value={draft.help}
        error={error('help')}
        required={false}
      />
      <AnswerFields {...props} />
      {fixed ? null : <AboutField draft={draft} />}
      {draft.kind === 'story' ? null : <Rules draft={draft} />}
      {fixed ? null : <ConditionField draft={draft} earlier={earlier} error={error('when')} />}
      <Disclosure summary={text.edit.name} open={draft.name !== '' || error('name') !== undefined}>
        <TextField
          id="name"
          name="name"
          label={text.edit.name}
          help={text.edit.nameHelp}
          value={draft.name}
          error={error('name')}
          required={false}
        />
      </Disclosure>
    </>
  );
}

function KindField({ draft, error }: { draft: QuestionDraft; error: string | undefined }) {
  return (
    <Stack gap="s">
      <SelectField
        id="kind"
        name="kind"
        label={text.edit.kind}
        help={text.kind[draft.kind].help}
        options={mayBecome(draft.kind).map((kind) => ({ value: kind, label: text.kind[kind].name }))}
        value={draft.kind}
        error={error}
      />
      <Row>
        <Button variant="tertiary" name="do" value="kind">
          {text.edit.changeKind}
        </Button>
      </Row>
    </Stack>
  );
}

function AboutField({ draft }: { draft: QuestionDraft }) {
  const { story, teller } = text.edit.aboutOptions;
  return (
    <RadioField
      id="about"
      name="about"
      legend={text.edit.about}
      help={text.edit.aboutHelp}
      options={[
        { value: 'story', label: story },
        { value: 'teller', label: teller },
      ]}
      value={draft.about}
    />
  );
}

function Rules({ draft }: { draft: QuestionDraft }) {
  return (
    <fieldset className="ams-field-set">
      <legend className="ams-field-set__legend">{text.edit.rules}</legend>
      <Stack gap="s">
        {canNotApply(draft.kind) ? (
          <SingleCheck
            id="mayNotApply"
            name="mayNotApply"
            label={text.edit.mayNotApply}
            checked={draft.mayNotApply}
          />
        ) : null}
        {isChoice(draft.kind) ? (
          <SingleCheck id="ownWords" name="ownWords" label={text.edit.ownWords} checked={draft.ownWords} />
        ) : null}
        <SingleCheck
          id="required"
          name="required"
          label={text.edit.required}
          description={text.edit.requiredHelp}
          checked={draft.required}
        />
      </Stack>
    </fieldset>
  );
}
