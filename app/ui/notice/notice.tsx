import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/heading.tsx';
import { Icon } from '../icon/icon.tsx';

export type NoticeTone = 'info' | 'success' | 'attention';

const TONE_CLASS: Record<NoticeTone, string> = {
  info: 'ams-alert notice',
  success: 'ams-alert ams-alert--success notice',
  attention: 'ams-alert ams-alert--warning notice',
};

interface NoticeProps {
  tone: NoticeTone;
  title: string;
  level?: HeadingLevel | undefined;
  children?: ReactNode;
}

/** Something to know before going on. The tone is carried by words and icon as well as by colour. */
export function Notice({ tone, title, level = 2, children }: NoticeProps) {
  return (
    <div className={TONE_CLASS[tone]}>
      <div className="ams-alert__severity-indicator">
        <Icon name={tone} />
      </div>
      <div className="ams-alert__content">
        <Heading level={level} size={4}>
          {title}
        </Heading>
        {children}
      </div>
    </div>
  );
}
