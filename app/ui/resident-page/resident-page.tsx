import type { ReactNode } from 'react';
import { ErrorSummary, type FieldError } from '../error-summary/error-summary.tsx';
import { Heading } from '../heading/heading.tsx';
import { useLanguage } from '../language.ts';
import { Mark } from '../mark/mark.tsx';
import { Comfort } from './comfort.tsx';
import { residentPageWords } from './text.other.ts';

interface ResidentPageProps {
  /** The heading of the page; pages do not write their own level 1. */
  title: string;
  /** What has to be put right, placed before the title. */
  errors?: FieldError[] | undefined;
  /** Title above what has to be put right. */
  errorTitle?: string | undefined;
  /** For a page with more than reading and answering: cards beside each other. */
  wide?: boolean | undefined;
  /** A LanguageSwitch, when the page is there in more languages. */
  languages?: ReactNode;
  children: ReactNode;
}

/** The frame of every page for people who tell: no menus, no sign-in, nothing that leads away. */
export function ResidentPage({
  title,
  errors = [],
  errorTitle,
  wide,
  languages,
  children,
}: ResidentPageProps) {
  const text = residentPageWords(useLanguage());
  const width = wide ? ' resident-page--wide' : '';
  return (
    <>
      <a className="ams-skip-link ams-visually-hidden" href="#main">
        {text.skip}
      </a>
      <header className={`resident-header${width}`}>
        <Mark />
        <span className="wordmark">{text.product}</span>
        {languages}
        <Comfort />
      </header>
      <main id="main" tabIndex={-1} className={`resident-main${width}`}>
        <ErrorSummary errors={errors} title={errorTitle} />
        <Heading level={1}>{title}</Heading>
        {children}
      </main>
      <footer className={`resident-footer${width}`}>
        <p className="ams-paragraph ams-paragraph--small">{text.footer}</p>
      </footer>
    </>
  );
}
