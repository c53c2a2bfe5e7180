import { Icon, type IconName } from '../icon/icon.tsx';

interface IconButtonProps {
  icon: IconName;
  /** What it does and to what, for who does not see where it stands: "Zet ‘Gevoel’ hoger". */
  label: string;
  name?: string | undefined;
  value?: string | undefined;
  /** Other attributes, under React's names, such as `formAction`. */
  attributes?: Record<string, string> | undefined;
}

/** A small button that stands in a row of its like, beside what it is about. */
export function IconButton({ icon, label, name, value, attributes }: IconButtonProps) {
  return (
    <button type="submit" className="icon-button" name={name} value={value} title={label} {...attributes}>
      <Icon name={icon} />
      <span className="ams-visually-hidden">{label}</span>
    </button>
  );
}
