import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Heading, Paragraph, Stack } from '../../../ui/index.ts';
import type { OtherLanguage } from '../question.ts';
import type { Round } from '../round.ts';
import type { InvitationCounts, InvitationWay } from './invitation.ts';
import type { text } from './text.nl.ts';

export interface InvitingPageProps {
  round: Round;
  languages: OtherLanguage[];
  counts: Record<InvitationWay, InvitationCounts>;
  baseUrl: string;
  today: string;
  /** What was typed in one of the forms, when something has to be put right. */
  typed: { addresses?: string; message?: string; number?: string };
  problems: FieldProblem[];
  done: keyof typeof text.done | null;
}

export interface WayProps extends InvitingPageProps {
  visit: SpaceVisit;
  /** Path of the round. */
  here: string;
}

/** One way, with its heading. */
export function Way({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead: string;
  children: ReactNode;
}) {
  return (
    <Stack as="section" labelledBy={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <Paragraph>{lead}</Paragraph>
      {children}
    </Stack>
  );
}
