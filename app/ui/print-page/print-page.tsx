import type { ReactNode } from 'react';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { TextLink } from '../text-link/text-link.tsx';

interface PrintPageProps {
  /** The way back; on a screen only. */
  back: { href: string; label: string };
  /** How to print it, when that needs saying; on a screen only. */
  help?: string;
  /** Another form of the same sheet; on a screen only. */
  also?: ReactNode;
  /** A PrintSheet or PrintCards. */
  children: ReactNode;
}

/** A page made for paper: around the sheet stands only what helps on a screen, and that is not printed. */
export function PrintPage({ back, help, also, children }: PrintPageProps) {
  return (
    <>
      <nav className="print-page">
        {help === undefined ? null : <Paragraph>{help}</Paragraph>}
        {also === undefined ? null : <Paragraph>{also}</Paragraph>}
        <TextLink href={back.href}>{back.label}</TextLink>
      </nav>
      <main id="main">{children}</main>
    </>
  );
}
