import type { ReactNode } from 'react';

/** Someone's words in large type, to read aloud or to hand over: nothing on them is small. */
export function ReadBack({ children }: { children: ReactNode }) {
  return <div className="read-back">{children}</div>;
}
