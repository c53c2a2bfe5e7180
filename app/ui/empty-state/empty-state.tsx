import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/heading.tsx';
import { Mark } from '../mark/mark.tsx';

interface EmptyStateProps {
  title: string;
  level?: HeadingLevel | undefined;
  /** What could be here, preferably with an example. */
  children: ReactNode;
  /** The next step: a LinkButton or a Form with one Button. */
  action?: ReactNode;
}

/** Nothing here yet, said as an invitation. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <Mark />
      <Heading level={level} size={3}>
        {title}
      </Heading>
      {children}
      {action ? <div className="row">{action}</div> : null}
    </section>
  );
}
