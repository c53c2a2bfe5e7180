import type { ReactNode } from 'react';
import { Choice } from '../field/choice.tsx';

interface SingleCheckProps {
  id: string;
  name: string;
  label: string;
  description?: ReactNode;
  checked?: boolean | undefined;
}

/** Yes, or nothing said. It posts `ja`, and is never ticked beforehand for something one gives away. */
export function SingleCheck({ id, name, label, description, checked = false }: SingleCheckProps) {
  return (
    <Choice
      kind="checkbox"
      id={id}
      name={name}
      value="ja"
      label={label}
      description={description}
      checked={checked}
    />
  );
}
