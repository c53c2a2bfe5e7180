interface ProgressProps {
  id: string;
  value: number;
  max: number;
  /** Says in words what the bar shows: "Stap 2 van 4", "4.000 van 10.000 verhalen". */
  label: string;
}

/** How far something is: a step in telling, an import. */
export function Progress({ id, value, max, label }: ProgressProps) {
  return (
    <div className="progress">
      <label className="ams-paragraph ams-paragraph--small" htmlFor={id}>
        {label}
      </label>
      <progress className="progress__bar" id={id} value={value} max={max}>
        {label}
      </progress>
    </div>
  );
}
