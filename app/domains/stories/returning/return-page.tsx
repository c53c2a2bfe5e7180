import type { FieldProblem } from '../../../platform/web/fields.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  DefinitionList,
  Disclosure,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Quote,
  Row,
  Stack,
  TextAreaField,
  TextLink,
} from '../../../ui/index.ts';
import type { Question, Told } from '../../rounds/index.ts';
import { answersInWords } from '../answer-words.ts';
import { TellerPart } from '../media/listening/teller-part.tsx';
import { text as mediaText } from '../media/listening/text.nl.ts';
import type { MediaOfStory } from '../media/media.ts';
import { goesFurther, type Moderation } from '../moderating/moderation.ts';
import { text as moderationText } from '../moderating/text.nl.ts';
import { circleMayRead } from '../reach.ts';
import { detailsIn } from '../recognising/details.ts';
import { type FollowUp, type Story, storyText, titleText } from '../story.ts';
import { ReachField } from '../telling/told-fields.tsx';
import { document } from './resident-document.tsx';
import { text } from './text.nl.ts';

export interface ReturnPageProps {
  path: string;
  story: Story;
  questions: readonly Question[];
  spaceName: string;
  given: boolean;
  followUp: FollowUp | null;
  moderation: Moderation | null;
  media: MediaOfStory;
  kept: keyof typeof keptText | null;
  /** What was typed as an answer, and what was wrong with it. */
  typedAnswer?: string;
  problems: FieldProblem[];
}

const keptText = { ...text.story.kept, ...mediaText.teller.kept };

/** The teller's own page: everything about their story, and everything they can do with it. */
export function returnPage(props: ReturnPageProps): string {
  const { story, questions, path, kept, problems, media } = props;
  const words = storyText(questions, story.told);
  const days = [
    text.story.toldOn(dayInWords(story.toldOn)),
    story.changedOn === null ? '' : text.story.changedOn(dayInWords(story.changedOn)),
  ];
  return document({
    title: text.story.title,
    problems,
    children: (
      <>
        {kept === null ? null : <Notice tone="success" title={keptText[kept]} />}
        <Stack as="article">
          <Heading level={2}>{titleText(questions, story.told) || text.story.untitled}</Heading>
          <Paragraph small>{days.filter((day) => day !== '').join(', ')}</Paragraph>
          {words === '' ? null : <Quote text={words} />}
          {media.typedOut?.done ? <Paragraph>{mediaText.teller.typedOut}</Paragraph> : null}
          <Row>
            <LinkButton href={`${path}/wijzigen`} variant="secondary">
              {text.story.change}
            </LinkButton>
          </Row>
        </Stack>
        <TellerPart
          media={media}
          hasWords={words !== ''}
          reach={story.reach}
          spaceName={props.spaceName}
          path={path}
        />
        <FollowUpPart {...props} />
        <Stack as="section" labelledBy="gebeurt">
          <Heading level={2} id="gebeurt">
            {text.story.heard}
          </Heading>
          <Paragraph>
            {story.reach === 'counted' ? text.story.heardCounted : text.story.heardTeam(props.spaceName)}
          </Paragraph>
          <Moderated {...props} />
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

/** What a moderator decided, in words; and what may point at the teller, before others find it. */
function Moderated({ story, moderation, path }: ReturnPageProps) {
  const details = circleMayRead(story.reach) ? detailsIn(Object.values(story.told.texts).join('\n')) : [];
  return (
    <>
      {goesFurther(story.reach) ? (
        <Paragraph>
          {moderation === null ? moderationText.teller.new : moderationText.teller.states[moderation.state]}
        </Paragraph>
      ) : null}
      {goesFurther(story.reach) && moderation !== null && moderation.reason !== '' ? (
        <>
          <Paragraph small>{moderationText.teller.reason}</Paragraph>
          <Quote text={moderation.reason} />
        </>
      ) : null}
      {moderation?.recognisable ? (
        <Notice tone="attention" title={moderationText.teller.recognisable} />
      ) : null}
      {details.length === 0 ? null : (
        <Notice tone="attention" title={moderationText.teller.found}>
          <ul>
            {details.map(({ kind, words }) => (
              <li key={`${kind} ${words}`}>
                {moderationText.found.detail(moderationText.found.kinds[kind], words)}
              </li>
            ))}
          </ul>
          <Paragraph>{moderationText.teller.foundHelp}</Paragraph>
          <TextLink href={`${path}/wijzigen`}>{text.story.change}</TextLink>
        </Notice>
      )}
    </>
  );
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
