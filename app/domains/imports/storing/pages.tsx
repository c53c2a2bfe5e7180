import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  LinkButton,
  Notice,
  Paragraph,
  Progress,
  Row,
  renderDocument,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { text } from '../checking/text.nl.ts';

interface ProgressPageProps {
  round: Round;
  running: { importId: string; done: number; total: number };
}

function frame(visit: SpaceVisit, round: Round) {
  const home = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  return {
    ...workPageFrame(visit, 'vertellen'),
    breadcrumbs: [
      { label: text.round(round.title), href: home },
      { label: text.back, href: `${home}/invoer` },
    ],
  };
}

/** How far it is. The answer tells the browser to ask again, so that it goes on without JavaScript. */
export function progressPage(visit: SpaceVisit, { round, running }: ProgressPageProps): string {
  const { done, total, importId } = running;
  return renderDocument({
    title: text.progress.title,
    stylesheet: 'work',
    children: (
      <WorkPage title={text.progress.title} {...frame(visit, round)}>
        <Progress id="voortgang" value={done} max={total} label={text.progress.label(done, total)} />
        <Paragraph>{text.progress.help}</Paragraph>
        <TextLink href={`/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/invoer/${importId}`}>
          {text.progress.refresh}
        </TextLink>
      </WorkPage>
    ),
  });
}

export function donePage(visit: SpaceVisit, { round, running }: ProgressPageProps): string {
  const home = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  return renderDocument({
    title: text.done.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.done.title}
        {...frame(visit, round)}
        notice={<Notice tone="success" title={text.done.notice(running.done)} />}
      >
        <Paragraph>{text.done.body}</Paragraph>
        <Row>
          <LinkButton href={`${home}/verhalen`} variant="primary">
            {text.done.read}
          </LinkButton>
          <LinkButton href={home} variant="secondary">
            {text.done.round}
          </LinkButton>
        </Row>
      </WorkPage>
    ),
  });
}
