import type { ReactNode } from 'react';

/** A short fact about something: a state, a kind, an answer. Words, never a judgement in colour. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="ams-badge tag">{children}</span>;
}
