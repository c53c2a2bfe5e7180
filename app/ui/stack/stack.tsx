import type { ReactNode } from 'react';

export type StackGap = 's' | 'm' | 'l' | 'xl';

const GAP_CLASS: Record<StackGap, string> = {
  s: 'stack stack--s',
  m: 'stack stack--m',
  l: 'stack stack--l',
  xl: 'stack stack--xl',
};

interface StackProps {
  gap?: StackGap | undefined;
  as?: 'div' | 'section' | 'article' | 'ul' | 'ol' | undefined;
  /** Names a section for screen readers. */
  labelledBy?: string | undefined;
  children: ReactNode;
}

/** Blocks below each other with the same space in between. */
export function Stack({ gap = 'm', as: Tag = 'div', labelledBy, children }: StackProps) {
  return (
    <Tag className={GAP_CLASS[gap]} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

/** Blocks beside each other, wrapping where the screen is narrow: buttons, tags, short facts. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="row">{children}</div>;
}
