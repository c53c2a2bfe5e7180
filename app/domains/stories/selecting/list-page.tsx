import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Card,
  EmptyState,
  Lead,
  LinkButton,
  Paragraph,
  renderDocument,
  WorkPage,
} from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import type { Selection } from './selection.ts';
import { text } from './text.nl.ts';

/** The piles of stories that a circle put together to read. */
export function selectionListPage(
  visit: SpaceVisit,
  { round, selections }: { round: Round; selections: readonly Selection[] },
): string {
  const roundPath = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  const toStories = (
    <LinkButton href={`${roundPath}/verhalen`} variant={selections.length === 0 ? 'primary' : 'secondary'}>
      {text.list.toStories}
    </LinkButton>
  );
  return renderDocument({
    title: `${text.list.title} · ${round.title}`,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.list.title}
        {...workPageFrame(visit, 'duiden')}
        breadcrumbs={[{ label: round.title, href: roundPath }]}
      >
        <Lead>{text.list.lead}</Lead>
        {selections.length > 0 ? null : (
          <EmptyState title={text.list.emptyTitle} action={toStories}>
            <Paragraph>{text.list.empty}</Paragraph>
          </EmptyState>
        )}
        {selections.map(({ selectionId, name, madeOn, stories }) => (
          <Card key={selectionId} title={name} href={`${roundPath}/keuzes/${selectionId}`} level={2}>
            <Paragraph>
              {text.list.count(stories)} · {text.list.made(dayInWords(madeOn))}
            </Paragraph>
          </Card>
        ))}
        {selections.length > 0 ? toStories : null}
      </WorkPage>
    ),
  });
}
