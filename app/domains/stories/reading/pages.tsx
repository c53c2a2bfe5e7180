import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Card,
  DefinitionList,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  Lead,
  LinkButton,
  LiveNotice,
  Notice,
  Pagination,
  Paragraph,
  Quote,
  Row,
  renderDocument,
  SelectField,
  Stack,
  TextAreaField,
  TextField,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import { choiceQuestions, type Question, type Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { answersInWords } from '../answer-words.ts';
import { type FollowUp, type Story, storyText, titleText } from '../story.ts';
import { type Filter, filterQuery, type StoryInList } from './filter.ts';
import { text } from './text.nl.ts';

/** From this many on, stories that are only counted are mentioned. */
const enoughToCount = 10;

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

interface StoryListProps {
  round: Round;
  questions: readonly Question[];
  filter: Filter;
  /** Words were typed, and all of them are too common to search for. */
  ignored: boolean;
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
        {counts.readable === 0 ? null : <FilterForm {...props} action={`${here}/verhalen`} />}
        {props.ignored ? <Notice tone="info" title={text.list.stopWords} /> : null}
        {counts.readable === 0 ? null : <Lead>{found}</Lead>}
        {counts.counted < enoughToCount ? null : (
          <Paragraph small>{text.list.countedToo(counts.counted)}</Paragraph>
        )}
        {stories.map((story) => (
          <StoryCard key={story.storyId} story={story} href={`${here}/verhalen/${story.storyId}`} />
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

function FilterForm({ questions, filter, action }: StoryListProps & { action: string }) {
  const chosen = (id: string) => filter.answers.find((answer) => answer.questionId === id)?.optionId;
  const active = filter.words !== '' || filter.answers.length > 0;
  return (
    <Form action={action} method="get">
      <TextField
        id="woorden"
        name="woorden"
        label={text.list.words}
        help={text.list.wordsHelp}
        value={filter.words}
      />
      <Disclosure summary={text.list.filterTitle} open={filter.answers.length > 0}>
        <Stack>
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
      <Row>
        <Button variant="secondary">{text.list.search}</Button>
        {active ? <TextLink href={action}>{text.list.clear}</TextLink> : null}
      </Row>
    </Form>
  );
}

function StoryCard({ story, href }: { story: StoryInList; href: string }) {
  return (
    <Card
      title={story.title || text.list.untitled}
      href={href}
      level={2}
      eyebrow={`${dayInWords(story.toldOn)} · ${text.list.wordCount(story.wordCount)}`}
    >
      <Paragraph>{story.beginning}</Paragraph>
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

interface ReaderProps {
  round: Round;
  story: Story;
  questions: readonly Question[];
  followUp: FollowUp | null;
  next: { older: string | null; newer: string | null };
  typed: string;
  problem: string | null;
  asked: boolean;
}

/** One story, for its circle: the words first, then what the teller chose, then the one question one may ask. */
export function readerPage(visit: SpaceVisit, props: ReaderProps): string {
  const { round, story, questions, next, problem } = props;
  const list = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/verhalen`;
  const title = titleText(questions, story.told) || text.list.untitled;
  const problems = problem === null ? [] : [{ field: 'question', message: problem }];
  return renderDocument({
    title: problem === null ? title : `Fout: ${title}`,
    stylesheet: 'work',
    modules: problem === null ? [] : ['error-focus'],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'duiden')}
        errors={problems}
        breadcrumbs={[{ label: text.reader.back, href: list }]}
        notice={props.asked ? <Notice tone="success" title={text.reader.ask.done} /> : null}
      >
        <Stack as="article" gap="l">
          <Paragraph small>{whenAndHowFar(story)}</Paragraph>
          <Quote text={storyText(questions, story.told)} />
          <Meaning questions={questions} story={story} />
        </Stack>
        <FollowUpPart {...props} action={`${list}/${story.storyId}/vraag`} formKey={visit.formKey} />
        <Row>
          {next.newer === null ? null : (
            <TextLink href={`${list}/${next.newer}`}>{text.reader.newer}</TextLink>
          )}
          {next.older === null ? null : (
            <TextLink href={`${list}/${next.older}`}>{text.reader.older}</TextLink>
          )}
        </Row>
      </WorkPage>
    ),
  });
}

function whenAndHowFar(story: Story): string {
  const changed = story.changedOn === null ? '' : text.reader.changedOn(dayInWords(story.changedOn));
  const origin =
    story.origin === 'imported' ? text.reader.imported : text.reader.toldOn(dayInWords(story.toldOn));
  return [origin, changed, text.reader.reach[story.reach]].filter((part) => part !== '').join(' · ');
}

function Meaning({ questions, story }: { questions: readonly Question[]; story: Story }) {
  const answers = answersInWords(questions, story.told);
  if (answers.length === 0) return null;
  return (
    <Stack as="section" labelledBy="betekenis">
      <Heading level={2} id="betekenis">
        {text.reader.meaning}
      </Heading>
      <DefinitionList items={answers.map(({ name, answer }) => ({ term: name, description: answer }))} />
    </Stack>
  );
}

function FollowUpPart(props: ReaderProps & { action: string; formKey: string }) {
  const { followUp, story, typed, problem, action, formKey } = props;
  return (
    <Stack as="section" labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.reader.ask.title}
      </Heading>
      {story.origin === 'imported' ? <Paragraph>{text.reader.ask.noReturn}</Paragraph> : null}
      {followUp === null ? null : <Asked followUp={followUp} />}
      {followUp === null && story.origin === 'told' ? (
        <Form action={action} csrf={formKey}>
          <Paragraph>{text.reader.ask.lead}</Paragraph>
          <TextAreaField
            id="question"
            name="question"
            label={text.reader.ask.label}
            help={text.reader.ask.help}
            rows={3}
            value={typed}
            error={problem ?? undefined}
          />
          <Row>
            <Button variant="secondary">{text.reader.ask.send}</Button>
          </Row>
        </Form>
      ) : null}
    </Stack>
  );
}

function Asked({ followUp }: { followUp: FollowUp }) {
  return (
    <Stack>
      <Paragraph small>{text.reader.ask.asked(dayInWords(followUp.askedOn))}</Paragraph>
      <Quote text={followUp.question} />
      {followUp.answer === null || followUp.answeredOn === null ? (
        <Paragraph>{text.reader.ask.waiting}</Paragraph>
      ) : (
        <Stack>
          <Paragraph small>{text.reader.ask.answered(dayInWords(followUp.answeredOn))}</Paragraph>
          <Quote text={followUp.answer} />
        </Stack>
      )}
    </Stack>
  );
}
