import type { ReactNode } from 'react';

interface EditRowProps {
  children: ReactNode;
  /** Small buttons about this row: up, down, away. */
  actions: ReactNode;
}

/** One of a list that someone is making: what it is, and beside it what can be done with it. */
export function EditRow({ children, actions }: EditRowProps) {
  return (
    <li className="edit-row">
      <div className="edit-row__content">{children}</div>
      <div className="edit-row__actions">{actions}</div>
    </li>
  );
}

/** Rows below each other, in their order. */
export function EditRows({ children }: { children: ReactNode }) {
  return <ol className="edit-rows">{children}</ol>;
}
