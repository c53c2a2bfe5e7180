import type { ReactNode } from 'react';
import { Heading } from '../heading/heading.tsx';

interface DialogProps {
  id: string;
  title: string;
  /** Shown at once, for the page of components; else a browser module opens it. */
  open?: boolean | undefined;
  children: ReactNode;
}

/** A question that has to be answered before anything else. The browser keeps the focus in it and closes it by Escape. */
export function Dialog({ id, title, open, children }: DialogProps) {
  return (
    <dialog className="dialog" aria-labelledby={id} open={open}>
      <div className="stack stack--m">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {children}
      </div>
    </dialog>
  );
}
