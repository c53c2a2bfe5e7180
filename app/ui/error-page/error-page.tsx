import type { ReactNode } from 'react';
import { LinkButton } from '../button/button.tsx';
import { DefinitionList } from '../definition-list/definition-list.tsx';
import { Lead, Paragraph } from '../paragraph/paragraph.tsx';
import { ResidentPage } from '../resident-page/resident-page.tsx';
import { Steps } from '../steps/steps.tsx';
import { errorPageText } from './text.nl.ts';

/** 404: does not exist, or is not yours; the page says the same for both, word for word. */
export function NotFoundPage() {
  return <ErrorPage {...errorPageText.notFound} />;
}

/** 403: signed in, in the right place, and not in the role for this. */
export function NotAllowedPage() {
  return <ErrorPage {...errorPageText.notAllowed} />;
}

/** 500: our fault. The reference finds the line in the log; nothing else of the fault is shown. */
export function BrokenPage({ reference }: { reference: string }) {
  return (
    <ErrorPage {...errorPageText.broken}>
      <DefinitionList items={[{ term: errorPageText.broken.reference, description: reference }]} />
    </ErrorPage>
  );
}

interface ErrorPageProps {
  title: string;
  lead: string;
  next: string[];
  home: string;
  children?: ReactNode;
}

function ErrorPage({ title, lead, next, home, children }: ErrorPageProps) {
  return (
    <ResidentPage title={title}>
      <Lead>{lead}</Lead>
      <Steps items={next.map((step) => <Paragraph key={step}>{step}</Paragraph>)} />
      {children}
      <div className="row">
        <LinkButton href="/" variant="secondary" icon="house">
          {home}
        </LinkButton>
      </div>
    </ResidentPage>
  );
}
