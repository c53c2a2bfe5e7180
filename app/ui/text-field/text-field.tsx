import { Field, type FieldProps, inputAttributes } from '../field/field.tsx';

interface TextFieldProps extends FieldProps {
  label: string;
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number' | 'password' | undefined;
  /** What the browser may fill in: an autofill name such as "email", or "off". */
  autocomplete?: string | undefined;
  maxLength?: number | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
}

/** A short answer on one line. */
export function TextField(props: TextFieldProps) {
  const { label, value, type = 'text', autocomplete, maxLength, inputMode, ...field } = props;
  return (
    <Field label={label} {...field}>
      <input
        className="ams-text-input"
        {...inputAttributes(field)}
        type={type}
        defaultValue={value}
        autoComplete={autocomplete}
        maxLength={maxLength}
        inputMode={inputMode}
        dir={type === 'text' ? 'auto' : undefined}
      />
    </Field>
  );
}
