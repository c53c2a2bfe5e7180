import { Field, type FieldProps, inputAttributes } from '../field/field.tsx';

interface FileFieldProps extends FieldProps {
  label: string;
  /** Kinds of file, as the attribute has them: ".csv,text/csv". */
  accept?: string | undefined;
  /** On a telephone: makes one now. */
  capture?: boolean | undefined;
}

/** A file from one's own machine. The form needs `encoding="multipart/form-data"`. */
export function FileField({ label, accept, capture, ...field }: FileFieldProps) {
  return (
    <Field label={label} {...field}>
      <input
        className="ams-file-input"
        {...inputAttributes(field)}
        type="file"
        accept={accept}
        capture={capture}
      />
    </Field>
  );
}
