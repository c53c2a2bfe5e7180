import type { SpaceVisit } from '../../../platform/web/visit.ts';
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
import { text } from './text.nl.ts';

export function duidenPage(visit: SpaceVisit, rounds: (Round & { stories: number })[]): string {
  const home = `/ruimte/${visit.space.spaceId}`;
  const withStories = rounds.filter((round) => round.stories > 0);
  return renderDocument({
    title: text.duiden.title,
    stylesheet: 'work',
    children: (
      <WorkPage title={text.duiden.title} {...workPageFrame(visit, 'duiden')}>
        <Lead>{text.duiden.lead}</Lead>
        {withStories.map((round) => (
          <Card
            key={round.roundId}
            title={round.title}
            href={`${home}/rondes/${round.roundId}/verhalen`}
            level={2}
          >
            <Paragraph>{text.list.found(round.stories)}</Paragraph>
          </Card>
        ))}
        {withStories.length > 0 ? null : (
          <EmptyState
            title={text.duiden.emptyTitle}
            action={
              <LinkButton href={`${home}/vertellen`} variant="primary">
                {text.duiden.toRounds}
              </LinkButton>
            }
          >
            <Paragraph>{text.duiden.empty}</Paragraph>
          </EmptyState>
        )}
      </WorkPage>
    ),
  });
}
