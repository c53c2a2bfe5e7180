import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}

/** More, for who wants it. The browser opens and closes it by itself; printed, it is open. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary className="disclosure__summary">
        <Icon name="open" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}
