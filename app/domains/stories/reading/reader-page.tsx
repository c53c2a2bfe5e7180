import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  DefinitionList,
  Form,
  Heading,
  Notice,
  Paragraph,
  Quote,
  Row,
  renderDocument,
  Stack,
  TextAreaField,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { answersInWords } from '../answer-words.ts';
import { type FollowUp, type Story, storyText, titleText } from '../story.ts';
import { text } from './text.nl.ts';

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
  return [origin, helpWith(story), changed, text.reader.reach[story.reach]]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How it came in, when its teller did not type it. */
function helpWith({ origin }: Story): string {
  if (origin === 'written_down') return text.reader.writtenDown;
  return origin === 'paper' ? text.reader.paper : '';
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
