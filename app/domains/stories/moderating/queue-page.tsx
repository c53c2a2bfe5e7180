import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Card,
  EmptyState,
  Form,
  Lead,
  Pagination,
  Paragraph,
  Row,
  renderDocument,
  SelectField,
  Tag,
  WorkPage,
} from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { lengthInList } from '../media/listening/listed.ts';
import type { ListedMedia } from '../media/media.ts';
import { text as readingText } from '../reading/text.nl.ts';
import type { Queue } from './states.ts';
import { text } from './text.nl.ts';

interface QueuePageProps {
  round: Round;
  queue: Queue;
  counts: Record<Queue, number>;
  stories: {
    storyId: string;
    title: string;
    beginning: string;
    toldOn: string;
    wordCount: number;
    media: ListedMedia;
    reach: 'network' | 'public';
    recognisable: boolean;
  }[];
  page: number;
  pages: number;
}

/** The stories that may go further than the team, by what was decided about them. */
export function queuePage(visit: SpaceVisit, props: QueuePageProps): string {
  const { round, queue, counts, stories } = props;
  const roundPath = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  const here = `${roundPath}/meelezen`;
  const options = (Object.keys(text.queues) as Queue[]).map((value) => ({
    value,
    label: text.counted(text.queues[value], counts[value]),
  }));
  return renderDocument({
    title: `${text.title} · ${round.title}`,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.title}
        {...workPageFrame(visit, 'duiden')}
        breadcrumbs={[{ label: round.title, href: roundPath }]}
      >
        <Lead>{text.lead}</Lead>
        <Form action={here} method="get">
          <SelectField id="stand" name="stand" label={text.choose} options={options} value={queue} />
          <Row>
            <Button variant="secondary">{text.show}</Button>
          </Row>
        </Form>
        {stories.length > 0 ? null : (
          <EmptyState title={text.emptyTitle}>
            <Paragraph>{text.empty[queue]}</Paragraph>
          </EmptyState>
        )}
        {stories.map((story) => (
          <Card
            key={story.storyId}
            title={story.title || readingText.list.untitled}
            href={`${roundPath}/verhalen/${story.storyId}`}
            level={2}
            eyebrow={`${dayInWords(story.toldOn)} · ${lengthInList(story.wordCount, readingText.list.wordCount(story.wordCount), story.media)}`}
          >
            <Paragraph>{story.beginning}</Paragraph>
            <Row>
              <Tag>{text.mayReach[story.reach]}</Tag>
              {story.recognisable ? <Tag>{text.recognisable}</Tag> : null}
            </Row>
          </Card>
        ))}
        <Pagination
          current={props.page}
          pages={props.pages}
          href={(page) => `${here}?stand=${queue}&pagina=${page}`}
        />
      </WorkPage>
    ),
  });
}
