import type { ReactNode } from 'react';

/** What helps on a screen and has no place on paper: the way back from a page made to be printed. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <nav className="screen-only">{children}</nav>;
}
