import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';

interface TextLinkProps {
  href: string;
  children: ReactNode;
  /** With an icon the link stands on its own line instead of in a sentence. */
  icon?: IconName | undefined;
  /** Language of a page in another language than this one. */
  hrefLang?: string | undefined;
  current?: boolean | undefined;
  /** Opens in a tab of its own: only where this page must stay, such as in a frame on another site. */
  newTab?: boolean | undefined;
  /** The page before or after this one in a row of pages. */
  rel?: 'prev' | 'next' | undefined;
}

/** The page that opens learns nothing of this one, and cannot reach it. */
export const inNewTab = { target: '_blank', rel: 'noopener' };

export function TextLink({ href, children, icon, hrefLang, current, newTab, rel }: TextLinkProps) {
  return (
    <a
      href={href}
      className={icon ? 'ams-link text-link--alone' : 'ams-link'}
      hrefLang={hrefLang}
      lang={hrefLang}
      aria-current={current ? 'page' : undefined}
      rel={rel}
      {...(newTab ? inNewTab : {})}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}
