import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Card,
  Disclosure,
  EmptyState,
  Form,
  Lead,
  LinkButton,
  LiveNotice,
  Notice,
  Pagination,
  Paragraph,
  Row,
  renderDocument,
  SelectField,
  Stack,
  Tag,
  TextField,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import { choiceQuestions, type Question, type Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { lengthInList } from '../media/listening/listed.ts';
import { type Filter, filterQuery, type Order, type StoryInList } from './filter.ts';
import { type Length, lengths, minutesAloud } from './length.ts';
import { text } from './text.nl.ts';

/**
 * From this many on, stories that are only counted are mentioned, and in tens: an exact number would show to who looks
 * often when one was told.
 */
const enoughToCount = 10;

interface StoryListProps {
  round: Round;
  questions: readonly Question[];
  filter: Filter;
  /** Words were typed, and all of them are too common to search for. */
  ignored: boolean;
  narrowed: boolean;
  /** The round is small enough to read by contrast. */
  mayContrast: boolean;
  stories: StoryInList[];
  /** How many there are, in words. */
  found: string;
  pages: number;
  counts: { readable: number; counted: number };
}

export function storyListPage(visit: SpaceVisit, props: StoryListProps): string {
  const { round, filter, stories, found, pages, counts } = props;
  const here = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  return renderDocument({
    title: `${text.list.title} · ${round.title}`,
    stylesheet: 'work',
    modules: ['live-stories'],
    children: (
      <WorkPage
        title={text.list.title}
        {...workPageFrame(visit, 'duiden')}
        breadcrumbs={[{ label: round.title, href: here }]}
      >
        <LiveNotice source={`${here}/levend`} module="live-stories">
          <TextLink href={`${here}/verhalen`}>{text.list.newStories}</TextLink>
        </LiveNotice>
        <Paragraph>{text.list.circleOnly}</Paragraph>
        {counts.readable === 0 ? null : <More visit={visit} here={here} />}
        {counts.readable === 0 ? null : <FilterForm {...props} action={`${here}/verhalen`} />}
        {props.ignored ? <Notice tone="info" title={text.list.stopWords} /> : null}
        {counts.readable === 0 ? null : <Lead>{found}</Lead>}
        {counts.counted < enoughToCount ? null : (
          <Paragraph small>{text.list.countedToo(inTens(counts.counted))}</Paragraph>
        )}
        {filter.order === 'contrast' ? <Paragraph small>{text.list.loneHelp}</Paragraph> : null}
        {stories.map((story) => (
          <StoryCard
            key={story.storyId}
            story={story}
            href={`${here}/verhalen/${story.storyId}${filterQuery(filter, filter.page)}`}
          />
        ))}
        {stories.length > 0 ? null : <NothingToRead filtered={counts.readable > 0} here={here} />}
        <Pagination
          current={filter.page}
          pages={pages}
          href={(page) => `${here}/verhalen${filterQuery(filter, page)}`}
        />
      </WorkPage>
    ),
  });
}

/** What else one can do with these stories; above them, as a list of stories is long. */
function More({ visit, here }: { visit: SpaceVisit; here: string }) {
  return (
    <Row>
      <TextLink href={`${here}/keuzes`}>{text.list.chosen}</TextLink>
      {visit.space.roles.includes('moderator') ? (
        <TextLink href={`${here}/meelezen`}>{text.list.moderate}</TextLink>
      ) : null}
      <TextLink href={`${here}/uitvoer`}>{text.list.exported}</TextLink>
    </Row>
  );
}

function FilterForm({
  questions,
  filter,
  action,
  narrowed,
  mayContrast,
}: StoryListProps & { action: string }) {
  const chosen = (id: string) => filter.answers.find((answer) => answer.questionId === id)?.optionId;
  const orders = Object.entries(text.list.orders) as [Order, string][];
  return (
    <Form action={action} method="get">
      <TextField
        id="woorden"
        name="woorden"
        label={text.list.words}
        help={text.list.wordsHelp}
        value={filter.words}
      />
      <Disclosure summary={text.list.filterTitle} open={filter.answers.length > 0 || filter.length !== null}>
        <Stack>
          <SelectField
            id="lengte"
            name="lengte"
            label={text.list.length}
            help={text.list.lengthHelp}
            empty={text.list.anyLength}
            options={(Object.keys(lengths) as Length[]).map((value) => ({
              value,
              label: text.list.lengths[value],
            }))}
            value={filter.length ?? undefined}
          />
          {choiceQuestions(questions).map((question) => (
            <SelectField
              key={question.id}
              id={`a-${question.id}`}
              name={`a.${question.id}`}
              label={question.name}
              empty={text.list.anyAnswer}
              options={question.options.map((option) => ({ value: option.id, label: option.label }))}
              value={chosen(question.id)}
            />
          ))}
        </Stack>
      </Disclosure>
      {mayContrast ? (
        <SelectField
          id="volgorde"
          name="volgorde"
          label={text.list.order}
          options={orders.map(([value, label]) => ({ value, label }))}
          value={filter.order}
        />
      ) : null}
      <Row>
        <Button variant="secondary">{text.list.search}</Button>
        {narrowed ? <TextLink href={action}>{text.list.clear}</TextLink> : null}
      </Row>
    </Form>
  );
}

function StoryCard({ story, href }: { story: StoryInList; href: string }) {
  const { wordCount, minutes } = text.list;
  const inWords = `${wordCount(story.wordCount)}, ${minutes(minutesAloud(story.wordCount))}`;
  return (
    <Card
      title={story.title || text.list.untitled}
      href={href}
      level={2}
      eyebrow={`${dayInWords(story.toldOn)} · ${lengthInList(story.wordCount, inWords, story.media)}`}
    >
      <Paragraph>{story.beginning}</Paragraph>
      {story.lone ? (
        <Row>
          <Tag>{text.list.lone}</Tag>
        </Row>
      ) : null}
    </Card>
  );
}

function NothingToRead({ filtered, here }: { filtered: boolean; here: string }) {
  return filtered ? (
    <EmptyState
      title={text.list.nothingTitle}
      action={
        <LinkButton href={`${here}/verhalen`} variant="secondary">
          {text.list.clear}
        </LinkButton>
      }
    >
      <Paragraph>{text.list.nothing}</Paragraph>
    </EmptyState>
  ) : (
    <EmptyState
      title={text.list.emptyTitle}
      action={
        <LinkButton href={here} variant="secondary">
          {text.list.toRound}
        </LinkButton>
      }
    >
      <Paragraph>{text.list.empty}</Paragraph>
    </EmptyState>
  );
}

function inTens(count: number): number {
  return Math.floor(count / enoughToCount) * enoughToCount;
}
