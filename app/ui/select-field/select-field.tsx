import { Field, type FieldProps, inputAttributes } from '../field/field.tsx';

interface SelectFieldProps extends FieldProps {
  label: string;
  options: { value: string; label: string }[];
  value?: string | undefined;
  /** The first, empty line: "Kies een team", "Alle gevoelens". Without it the first option is chosen. */
  empty?: string | undefined;
}

/** One out of many, for filters and settings. In telling, use RadioField: there everything can be seen. */
export function SelectField({ label, options, value, empty, ...field }: SelectFieldProps) {
  return (
    <Field label={label} {...field}>
      <select className="ams-select select" {...inputAttributes(field)} defaultValue={value ?? ''}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
