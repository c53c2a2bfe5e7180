import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Lead, Notice, Paragraph, renderDocument, Stack, WorkPage } from '../../../ui/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { isOpen, type Round } from '../round.ts';
import { text as roundsText } from '../text.nl.ts';
import { pathOfRound } from './path.ts';
import { text } from './text.nl.ts';
import type { InvitingPageProps } from './way.tsx';
import { EmbedWay, LinkWay, OtherWays, PaperWay, TableWay } from './ways.tsx';
import { OnceWay } from './ways-once.tsx';

/** All ways to let people tell in this round, one below the other. */
export function invitingPage(visit: SpaceVisit, props: InvitingPageProps): string {
  const { round, problems, done, today } = props;
  const here = pathOfRound(visit, round);
  const common = { visit, here, ...props };
  return renderDocument({
    title: problems.length > 0 ? `${text.error} ${text.title}` : `${text.title} · ${round.title}`,
    stylesheet: 'work',
    modules: problems.length > 0 ? ['error-focus'] : [],
    children: (
      <WorkPage
        title={text.title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        notice={done === null ? null : <Notice tone="success" title={text.done[done]} />}
        breadcrumbs={[
          { label: roundsText.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` },
          { label: round.title, href: here },
        ]}
      >
        <Lead>{text.lead}</Lead>
        <NotOpen round={round} today={today} />
        {round.entry === 'open' ? null : (
          <Notice tone="info" title={text.invitedTitle}>
            <Paragraph>{text.invited}</Paragraph>
          </Notice>
        )}
        <Stack gap="xl">
          <LinkWay {...common} />
          <PaperWay {...common} />
          <OnceWay {...common} />
          <TableWay {...common} />
          <EmbedWay {...common} />
          <OtherWays {...common} />
        </Stack>
      </WorkPage>
    ),
  });
}

function NotOpen({ round, today }: { round: Round; today: string }) {
  if (isOpen(round, today)) return null;
  const draft = round.state === 'draft';
  return (
    <Notice tone="attention" title={draft ? text.draftTitle : text.closedTitle}>
      <Paragraph>{draft ? text.draft : text.closed}</Paragraph>
    </Notice>
  );
}
