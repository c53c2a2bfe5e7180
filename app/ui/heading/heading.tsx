import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** Written out in full, because the build keeps only the rules of classes it finds in the source. */
const SIZE_CLASS: Record<HeadingLevel, string> = {
  1: 'ams-heading ams-heading--1',
  2: 'ams-heading ams-heading--2',
  3: 'ams-heading ams-heading--3',
  4: 'ams-heading ams-heading--4',
};

interface HeadingProps {
  /** The place in the outline of the page. Level 1 belongs to the page's title alone. */
  level: HeadingLevel;
  /** How large it looks; without it, as large as its level. */
  size?: HeadingLevel | undefined;
  id?: string | undefined;
  children: ReactNode;
}

export function Heading({ level, size, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={SIZE_CLASS[size ?? level]}>
      {children}
    </Tag>
  );
}
