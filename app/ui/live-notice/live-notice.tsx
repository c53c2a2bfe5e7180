import type { ReactNode } from 'react';

interface LiveNoticeProps {
  /** Address of the stream of events. */
  source: string;
  /** Browser module that shows the notice when something happens. */
  module: string;
  children: ReactNode;
}

/** Hidden until something new happens; without JavaScript it stays hidden, and reloading shows the same. */
export function LiveNotice({ source, module, children }: LiveNoticeProps) {
  return (
    <div role="status" className="live-notice">
      <div hidden data-module={module} data-source={source}>
        <p className="ams-paragraph">{children}</p>
      </div>
    </div>
  );
}
