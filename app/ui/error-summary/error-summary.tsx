import { Heading } from '../heading/heading.tsx';
import { errorSummaryText } from './text.nl.ts';

export interface FieldError {
  /** Id of the field the message is about; groups carry it on their first input. */
  field: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: FieldError[];
  /** What did not happen, where that is what someone fears: "Je verhaal is nog niet verstuurd". */
  title?: string | undefined;
}

/**
 * What still has to be put right, each line a link to its field. Pages place it first in `main` through their
 * `errors`; the caller lets the title of the document begin with "Fout:".
 */
export function ErrorSummary({ errors, title = errorSummaryText.title }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      className="ams-invalid-form-alert error-summary"
      id="fouten"
      role="alert"
      tabIndex={-1}
      data-module="error-focus"
    >
      <Heading level={2} size={3}>
        {title}
      </Heading>
      <ul className="error-summary__list">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a className="ams-link" href={`#${error.field}`}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
