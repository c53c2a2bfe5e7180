import type { Question } from '../../domains/rounds/question.ts';
import { typingHelp } from './help.ts';
import { understood } from './understood.ts';

interface TypedFieldProps {
  id: string;
  name: string;
  /** Its number on the paper. */
  number: number;
  question: Question;
  /** As it was typed. */
  value: string;
  error?: string | undefined;
}

/**
 * One answer from paper, in a few keys on one line: what to type before it, what was understood behind it. The browser
 * module `paper-entry` says that while one types, from the question that the field carries along.
 */
export function TypedField({ id, name, number, question, value, error }: TypedFieldProps) {
  return (
    <TypedRow
      id={id}
      label={`${number}. ${question.name}`}
      help={typingHelp(question)}
      understood={error ?? understood(question, value).words}
      problem={error !== undefined}
      attributes={{ 'data-question': JSON.stringify({ ...question, translations: undefined }) }}
    >
      {(described) =>
        question.kind === 'story' ? (
          <textarea
            className="ams-text-area typed-field__input"
            id={id}
            name={name}
            rows={4}
            defaultValue={value}
            aria-describedby={described}
            aria-invalid={error === undefined ? undefined : true}
            autoComplete="off"
          />
        ) : (
          <input
            className="ams-text-input typed-field__input"
            type="text"
            id={id}
            name={name}
            defaultValue={value}
            aria-describedby={described}
            aria-invalid={error === undefined ? undefined : true}
            autoComplete="off"
          />
        )
      }
    </TypedRow>
  );
}

interface TypedRowProps {
  id: string;
  label: string;
  help: string;
  understood: string;
  problem: boolean;
  attributes: Record<string, string>;
  children: (described: string) => React.ReactNode;
}

/** Label and help, the field, and what was understood, beside each other where there is room. */
export function TypedRow({
  id,
  label,
  help,
  understood: said,
  problem,
  attributes,
  children,
}: TypedRowProps) {
  return (
    <div className="typed-field" {...attributes}>
      <div>
        <label className="ams-label" htmlFor={id}>
          {label}
        </label>
        <p className="ams-paragraph ams-paragraph--small typed-field__help" id={`${id}-help`}>
          {help}
        </p>
      </div>
      {children(`${id}-help ${id}-begrepen`)}
      <p
        className={
          problem ? 'typed-field__understood typed-field__understood--problem' : 'typed-field__understood'
        }
        id={`${id}-begrepen`}
        data-part="understood"
      >
        {said}
      </p>
    </div>
  );
}
