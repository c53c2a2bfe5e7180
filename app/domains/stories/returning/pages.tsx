import type { FieldProblem } from '../../../platform/web/fields.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  CodeWords,
  DefinitionList,
  Disclosure,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  PrintCards,
  PrintPage,
  QrImage,
  Quote,
  ResidentPage,
  Row,
  renderDocument,
  Stack,
  TextAreaField,
  TextLink,
} from '../../../ui/index.ts';
import type { Question, Told } from '../../rounds/index.ts';
import { answersInWords } from '../answer-words.ts';
import { type FollowUp, type Story, storyText, titleText } from '../story.ts';
import { ReachField, ToldFields } from '../telling/pages.tsx';
import { text } from './text.nl.ts';

interface ResidentDocument {
  title: string;
  problems?: FieldProblem[];
  modules?: string[];
  /** Above what has to be put right; not where nothing was to be kept. */
  errorTitle?: string;
  children: React.ReactNode;
}

function document(props: ResidentDocument): string {
  const { title, problems = [], modules = [], errorTitle = text.problemSummary, children } = props;
  return renderDocument({
    title: problems.length > 0 ? `${text.errorTitle} ${title}` : title,
    stylesheet: 'resident',
    modules: problems.length > 0 ? [...modules, 'error-focus'] : modules,
    children: (
      <ResidentPage title={title} errors={problems} errorTitle={errorTitle}>
        {children}
      </ResidentPage>
    ),
  });
}

/** Where the words of a code are typed. */
export function enterPage({ typed, problem }: { typed: string; problem: string | null }): string {
  const problems = problem === null ? [] : [{ field: 'code', message: problem }];
  return document({
    title: text.enter.title,
    problems,
    errorTitle: text.enter.problemSummary,
    children: (
      <>
        <Lead>{text.enter.lead}</Lead>
        <Form action="/terug">
          <TextAreaField
            id="code"
            name="code"
            label={text.enter.label}
            help={text.enter.help}
            rows={3}
            value={typed}
            error={problem ?? undefined}
          />
          <Row>
            <Button variant="primary">{text.enter.go}</Button>
          </Row>
        </Form>
        <Disclosure summary={text.enter.lost}>
          <Paragraph>{text.enter.lostText}</Paragraph>
        </Disclosure>
      </>
    ),
  });
}

export function unknownCodePage(): string {
  return document({
    title: text.unknown.title,
    children: (
      <>
        <Lead>{text.unknown.lead}</Lead>
        <LinkButton href="/terug" variant="primary">
          {text.unknown.again}
        </LinkButton>
      </>
    ),
  });
}

export function withdrawnPage(): string {
  return document({
    title: text.withdraw.doneTitle,
    children: (
      <>
        <Lead>{text.withdraw.done}</Lead>
        <Paragraph>{text.withdraw.codeGone}</Paragraph>
      </>
    ),
  });
}

export interface ReturnPageProps {
  path: string;
  story: Story;
  questions: readonly Question[];
  spaceName: string;
  given: boolean;
  followUp: FollowUp | null;
  kept: keyof typeof text.story.kept | null;
  /** What was typed as an answer, and what was wrong with it. */
  typedAnswer?: string;
  problems: FieldProblem[];
}

/** The teller's own page: everything about their story, and everything they can do with it. */
export function returnPage(props: ReturnPageProps): string {
  const { story, questions, path, kept, problems } = props;
  const days = [
    text.story.toldOn(dayInWords(story.toldOn)),
    story.changedOn === null ? '' : text.story.changedOn(dayInWords(story.changedOn)),
  ];
  return document({
    title: text.story.title,
    problems,
    children: (
      <>
        {kept === null ? null : <Notice tone="success" title={text.story.kept[kept]} />}
        <Stack as="article">
          <Heading level={2}>{titleText(questions, story.told) || text.story.untitled}</Heading>
          <Paragraph small>{days.filter((day) => day !== '').join(', ')}</Paragraph>
          <Quote text={storyText(questions, story.told)} />
          <Row>
            <LinkButton href={`${path}/wijzigen`} variant="secondary">
              {text.story.change}
            </LinkButton>
          </Row>
        </Stack>
        <FollowUpPart {...props} />
        <Stack as="section" labelledBy="gebeurt">
          <Heading level={2} id="gebeurt">
            {text.story.heard}
          </Heading>
          <Paragraph>
            {story.reach === 'counted' ? text.story.heardCounted : text.story.heardTeam(props.spaceName)}
          </Paragraph>
        </Stack>
        <Chosen questions={questions} told={story.told} />
        <Form action={`${path}/reikwijdte`}>
          <ReachField reach={story.reach} given={props.given} problems={problems} />
          <Row>
            <Button variant="secondary">{text.reach.keep}</Button>
          </Row>
        </Form>
        <Row>
          <TextLink href={`${path}/kaart`}>{text.story.card}</TextLink>
          <TextLink href={`${path}/verhaal.json`}>{text.story.exported}</TextLink>
        </Row>
        <Withdraw path={path} />
      </>
    ),
  });
}

function Chosen({ questions, told }: { questions: readonly Question[]; told: Told }) {
  const answers = answersInWords(questions, told);
  if (answers.length === 0) return null;
  return (
    <Disclosure summary={text.story.answers}>
      <DefinitionList items={answers.map(({ name, answer }) => ({ term: name, description: answer }))} />
    </Disclosure>
  );
}

function FollowUpPart({ followUp, path, typedAnswer, problems }: ReturnPageProps) {
  if (followUp === null) return null;
  return (
    <Stack as="section" labelledBy="vraag">
      <Heading level={2} id="vraag">
        {text.question.title}
      </Heading>
      <Quote text={followUp.question} />
      {followUp.answer === null ? (
        <Form action={`${path}/antwoord`}>
          <TextAreaField
            id="answer"
            name="answer"
            label={text.question.label}
            help={text.question.lead}
            rows={5}
            value={typedAnswer}
            error={problems.find((problem) => problem.field === 'answer')?.message}
          />
          <Row>
            <Button variant="primary">{text.question.send}</Button>
          </Row>
        </Form>
      ) : (
        <Stack>
          <Heading level={3}>{text.question.answered}</Heading>
          <Quote text={followUp.answer} />
        </Stack>
      )}
    </Stack>
  );
}

/** One press: taking back takes no more clicks than giving. The explanation stands beside the button. */
function Withdraw({ path }: { path: string }) {
  return (
    <Stack as="section" labelledBy="intrekken">
      <Heading level={2} id="intrekken">
        {text.withdraw.title}
      </Heading>
      <Paragraph>{text.withdraw.lead}</Paragraph>
      <Form action={`${path}/intrekking`}>
        <Row>
          <Button variant="secondary">{text.withdraw.button}</Button>
        </Row>
      </Form>
    </Stack>
  );
}

interface ChangePageProps {
  path: string;
  questions: readonly Question[];
  told: Told;
  closed: boolean;
  problems: FieldProblem[];
}

export function changePage({ path, questions, told, closed, problems }: ChangePageProps): string {
  return document({
    title: text.change.title,
    problems,
    modules: ['point-fields'],
    children: (
      <>
        <Lead>{text.change.lead}</Lead>
        {closed ? <Paragraph>{text.change.closed}</Paragraph> : null}
        <Form action={`${path}/wijziging`}>
          <ToldFields questions={questions} told={told} problems={problems} />
          <Row>
            <Button variant="primary">{text.change.keep}</Button>
            <LinkButton href={path} variant="tertiary">
              {text.change.cancel}
            </LinkButton>
          </Row>
        </Form>
      </>
    ),
  });
}

interface CardPageProps {
  path: string;
  words: string[];
  letters: string;
  address: string;
}

/** The return code on paper, small enough for a wallet. */
export function cardPage({ path, words, letters, address }: CardPageProps): string {
  const content = (
    <Stack gap="s">
      <Heading level={1} size={3}>
        {text.card.title}
      </Heading>
      <Paragraph small>{text.card.lead}</Paragraph>
      <QrImage src={`${path}/qr.svg`} label={text.card.qr} />
      <Paragraph small>
        {text.card.address} <strong>{address}</strong> {text.card.or}
      </Paragraph>
      <CodeWords words={words} />
      <Paragraph small>
        {text.card.letters} <code>{letters}</code>
      </Paragraph>
    </Stack>
  );
  return renderDocument({
    title: text.card.title,
    stylesheet: 'resident',
    children: (
      <PrintPage help={text.card.print} back={{ href: path, label: text.card.back }}>
        <PrintCards cards={[{ id: 'code', content }]} />
      </PrintPage>
    ),
  });
}
