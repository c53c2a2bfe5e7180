import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button, Form, Row, TypedField, TypedRow } from '../../../ui/index.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { reaches } from '../reach.ts';
import { text as tellingText } from '../telling/text.nl.ts';
import { fieldId, fieldName } from '../told/names.ts';
import { inPaperOrder } from './order.ts';
import type { TypedFields } from './read-form.ts';
import { text as allText } from './text.nl.ts';

const text = allText.entering;

/** What was just done with the form before this one. */
export interface JustDone {
  mark: string;
  how: 'typed-in' | 'counted' | 'undone' | 'undone-empty' | 'too-late';
  mayUndo: boolean;
}

export interface EnteringProps {
  round: Round;
  /** The questions as they stand on the paper. */
  questions: readonly Question[];
  formVersion: number;
  /** Forms that wait: their marks, and with which version of the questions they were printed. */
  waiting: Record<string, number>;
  /** How many were typed in this sitting. */
  count: number;
  mark: string;
  typed: TypedFields;
  done: JustDone | null;
  problems: FieldProblem[];
}

/** The fields of one form, in the order of the paper. */
export function EntryForm({ visit, path, ...props }: EnteringProps & { visit: SpaceVisit; path: string }) {
  const { questions, formVersion, count, typed, problems } = props;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <Form action={`${path}/invoer`} csrf={visit.formKey} module="paper-entry">
      {/* Without JavaScript Enter would send the form halfway; with this as its first button it does nothing. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="versie" value={formVersion} />
      <input type="hidden" name="keer" value={count} />
      <div>
        <MarkField {...props} error={errorOf('formulier')} />
        {inPaperOrder(questions).map((question, at) => (
          <TypedField
            key={question.id}
            id={fieldId(question.id)}
            name={fieldName(question.id)}
            number={at + 1}
            question={question}
            value={typed[fieldName(question.id)] ?? ''}
            error={errorOf(fieldId(question.id))}
          />
        ))}
        <LastFields number={questions.length + 1} typed={typed} errorOf={errorOf} />
      </div>
      <p role="status" className="ams-visually-hidden" data-part="said" />
      <Row>
        <Button variant="primary">{text.save}</Button>
      </Row>
    </Form>
  );
}

/** The number comes first; the cursor stands there already when the page opens. */
function MarkField({
  waiting,
  formVersion,
  mark,
  error,
  done,
}: EnteringProps & { error: string | undefined }) {
  const says = {
    forms: waiting,
    version: formVersion,
    known: text.known('{a}'),
    unknown: text.unknown,
    other: text.otherForm,
  };
  return (
    <TypedRow
      id="formulier"
      label={text.mark}
      help={text.markHelp}
      understood={error ?? ''}
      problem={error !== undefined}
      attributes={{ 'data-forms': JSON.stringify(says) }}
    >
      {(described) => (
        <input
          className="ams-text-input typed-field__input"
          type="text"
          id="formulier"
          name="formulier"
          defaultValue={mark}
          aria-describedby={done === null ? described : `gedaan ${described}`}
          aria-invalid={error === undefined ? undefined : true}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: this page is for typing one form after the other; its message is said with the field
          autoFocus={mark === '' || error !== undefined}
        />
      )}
    </TypedRow>
  );
}

interface LastFieldsProps {
  number: number;
  typed: TypedFields;
  errorOf: (field: string) => string | undefined;
}

/** Who may read it, and whether it may show what the work does. */
function LastFields({ number, typed, errorOf }: LastFieldsProps) {
  const labels = reaches.map((reach) => tellingText.reach.options[reach].label);
  const fields = [
    {
      name: 'reach',
      label: text.reach,
      help: text.reachHelp(labels),
      choices: {
        '': text.reachUnderstood,
        ...Object.fromEntries(labels.map((label, at) => [at + 1, label])),
      },
      problem: text.problem.reach,
    },
    {
      name: 'given',
      label: text.given,
      help: text.givenHelp,
      choices: { '': '', j: text.givenUnderstood },
      problem: text.problem.given,
    },
  ];
  return fields.map(({ name, label, help, choices, problem }, at) => (
    <TypedRow
      key={name}
      id={name}
      label={`${number + at}. ${label}`}
      help={help}
      understood={errorOf(name) ?? choices[(typed[name] ?? '') as keyof typeof choices] ?? ''}
      problem={errorOf(name) !== undefined}
      attributes={{ 'data-choices': JSON.stringify(choices), 'data-problem': problem }}
    >
      {(described) => (
        <input
          className="ams-text-input typed-field__input"
          type="text"
          id={name}
          name={name}
          defaultValue={typed[name] ?? ''}
          aria-describedby={described}
          aria-invalid={errorOf(name) === undefined ? undefined : true}
          autoComplete="off"
        />
      )}
    </TypedRow>
  ));
}
