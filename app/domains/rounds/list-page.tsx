import type { SpaceVisit } from '../../platform/web/visit.ts';
import {
  Card,
  EmptyState,
  Lead,
  LinkButton,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  Tag,
  WorkPage,
} from '../../ui/index.ts';
import { workPageFrame } from '../spaces/index.ts';
import { mayHost } from './host.ts';
import type { Round } from './round.ts';
import { text } from './text.nl.ts';

export function roundListPage(visit: SpaceVisit, rounds: (Round & { stories: number })[]): string {
  const home = `/ruimte/${visit.space.spaceId}`;
  const make = (
    <LinkButton href={`${home}/rondes/nieuw`} variant="primary">
      {text.list.make}
    </LinkButton>
  );
  const empty = (
    <EmptyState title={text.list.emptyTitle} action={mayHost(visit) ? make : undefined}>
      <Paragraph>{mayHost(visit) ? text.list.empty : text.list.emptyReader}</Paragraph>
    </EmptyState>
  );
  const list = (
    <Stack gap="m">
      {rounds.map((round) => (
        <Card key={round.roundId} title={round.title} href={`${home}/rondes/${round.roundId}`} level={2}>
          <Row>
            <Tag>{text.state[round.state]}</Tag>
            <span>{text.list.stories(round.stories)}</span>
          </Row>
        </Card>
      ))}
      {mayHost(visit) ? <Row>{make}</Row> : null}
    </Stack>
  );
  return renderDocument({
    title: text.list.title,
    stylesheet: 'work',
    children: (
      <WorkPage title={text.list.title} {...workPageFrame(visit, 'vertellen')}>
        <Lead>{text.list.lead}</Lead>
        {rounds.length === 0 ? empty : list}
      </WorkPage>
    ),
  });
}
