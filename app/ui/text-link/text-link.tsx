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
}

export function TextLink({ href, children, icon, hrefLang, current }: TextLinkProps) {
  return (
    <a
      href={href}
      className={icon ? 'ams-link text-link--alone' : 'ams-link'}
      hrefLang={hrefLang}
      aria-current={current ? 'page' : undefined}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}
