import { Icon } from '../icon/icon.tsx';

interface SearchFieldProps {
  id: string;
  name: string;
  label: string;
  /** Word on the button. */
  button: string;
  value?: string | undefined;
}

/** Words to look for and the button that looks. Place it in a Form with `method="get"`, so that the result has an address. */
export function SearchField({ id, name, label, button, value }: SearchFieldProps) {
  return (
    <search className="search-field">
      <label className="ams-label" htmlFor={id}>
        {label}
      </label>
      <div className="ams-search-field">
        <input className="ams-search-field__input" type="search" id={id} name={name} defaultValue={value} />
        <button className="ams-button ams-button--primary" type="submit">
          <Icon name="search" />
          <span>{button}</span>
        </button>
      </div>
    </search>
  );
}
