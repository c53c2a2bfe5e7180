import { Field, type FieldProps, inputAttributes } from '../field/field.tsx';

interface TextAreaFieldProps extends FieldProps {
  label: string;
  value?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
}

/** Room for a story. It can always be made larger by hand, and where the browser can, it grows with the text. */
export function TextAreaField({ label, value, rows = 5, maxLength, ...field }: TextAreaFieldProps) {
  return (
    <Field label={label} {...field}>
      <textarea
        className="ams-text-area ams-text-area--resize-vertical text-area"
        {...inputAttributes(field)}
        rows={rows}
        maxLength={maxLength}
        defaultValue={value}
        dir="auto"
      />
    </Field>
  );
}
