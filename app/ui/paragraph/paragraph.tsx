import type { ReactNode } from 'react';

export function Paragraph({ children, small }: { children: ReactNode; small?: boolean | undefined }) {
  return <p className={small ? 'ams-paragraph ams-paragraph--small' : 'ams-paragraph'}>{children}</p>;
}

/** The one larger paragraph under a page's title that says what the page is for. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="ams-paragraph ams-paragraph--large">{children}</p>;
}
