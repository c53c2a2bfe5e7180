interface TextToCopyProps {
  id: string;
  label: string;
  /** What to do with it. */
  help: string;
  text: string;
}

/** Text to take along to another program, such as code for a site: selected whole by who tabs or taps into it. */
export function TextToCopy({ id, label, help, text }: TextToCopyProps) {
  return (
    <div className="ams-field">
      <label className="ams-label" htmlFor={id}>
        {label}
      </label>
      <div className="ams-paragraph field__help" id={`${id}-help`}>
        {help}
      </div>
      <textarea
        className="ams-text-area text-to-copy"
        id={id}
        aria-describedby={`${id}-help`}
        rows={text.split('\n').length + 1}
        dir="ltr"
        spellCheck={false}
        readOnly
        defaultValue={text}
      />
    </div>
  );
}
