import { randomBytes } from 'node:crypto';
import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  CodeWords,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  QrImage,
  Quote,
  RadioField,
  ResidentPage,
  Row,
  renderDocument,
  SingleCheck,
  Stack,
  TextLink,
} from '../../../ui/index.ts';
import type { Question, Round, StoryPoint, Told } from '../../rounds/index.ts';
import { QuestionField } from '../question-field.tsx';
import { type Reach, reaches } from '../reach.ts';
import { text } from './text.nl.ts';

/** Where the form key stands in the page that is kept; each teller gets their own in its place. No one can type it. */
export const formKeyMark = randomBytes(16).toString('hex');

interface TellingFormProps {
  told: Told;
  reach: Reach | null;
  given: boolean;
  problems: FieldProblem[];
}

/** The telling page, empty or as it was sent. */
export function tellingPage(point: StoryPoint, { told, reach, given, problems }: TellingFormProps): string {
  const { round } = point;
  return renderDocument({
    title: problems.length > 0 ? `${text.errorTitle} ${round.title}` : round.title,
    stylesheet: 'resident',
    modules: problems.length > 0 ? ['point-fields', 'error-focus'] : ['point-fields'],
    children: (
      <ResidentPage title={round.title} errors={problems} errorTitle={text.problemSummary}>
        <Paragraph small>{text.by(point.spaceName, point.spacePlace)}</Paragraph>
        {round.welcome.split(/\n\s*\n/).map((paragraph) => (
          <Lead key={paragraph}>{paragraph}</Lead>
        ))}
        <WhatWePromise round={round} />
        <Form action={`/vertel/${round.pointKey}`}>
          <input type="hidden" name="key" value={formKeyMark} />
          <ToldFields questions={point.questions} told={told} problems={problems} enough={<Enough />} />
          <ReachField reach={reach} given={given} problems={problems} />
          <Row>
            <Button variant="primary">{text.send}</Button>
          </Row>
        </Form>
      </ResidentPage>
    ),
  });
}

/** Past all that may be skipped, to the one question that has to be answered: a telling page has a hundred options. */
function Enough() {
  return (
    <Paragraph>
      {text.enough} <TextLink href="#reach">{text.toReach}</TextLink>
    </Paragraph>
  );
}

function WhatWePromise({ round }: { round: Round }) {
  return (
    <Notice tone="info" title={text.promiseTitle}>
      <ul>
        {text.promise.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {round.closesOn === null ? null : <Paragraph>{text.until(dayInWords(round.closesOn))}</Paragraph>}
    </Notice>
  );
}

interface ToldFieldsProps {
  questions: readonly Question[];
  told: Told;
  problems: FieldProblem[];
  /** Stands after the story: the way past what may be skipped. */
  enough?: ReactNode;
}

/** The questions of a round in three parts: the story, what it means, and the teller. */
export function ToldFields({ questions, enough, ...rest }: ToldFieldsProps) {
  const isWords = (question: Question) => question.kind === 'story' || question.kind === 'title';
  const parts = [
    { title: text.aboutStory, questions: questions.filter(isWords), after: enough },
    {
      title: text.aboutMeaning,
      questions: questions.filter((one) => !isWords(one) && one.about === 'story'),
      after: null,
    },
    {
      title: text.aboutTeller,
      questions: questions.filter((one) => !isWords(one) && one.about === 'teller'),
      after: null,
    },
  ];
  return parts
    .filter((part) => part.questions.length > 0)
    .map((part) => (
      <Stack gap="l" key={part.title}>
        <Heading level={2}>{part.title}</Heading>
        {part.questions.map((question) => (
          <QuestionField key={question.id} question={question} {...rest} />
        ))}
        {part.after}
      </Stack>
    ));
}

/** How far the story may travel, and apart from it the door for accounting. */
export function ReachField(props: { reach: Reach | null; given: boolean; problems: FieldProblem[] }) {
  const options = reaches.map((value) => ({ value, ...text.reach.options[value] }));
  return (
    <Stack gap="l">
      <RadioField
        id="reach"
        name="reach"
        legend={text.reach.legend}
        help={text.reach.help}
        options={options}
        value={props.reach ?? undefined}
        error={props.problems.find((problem) => problem.field === 'reach')?.message}
      />
      <SingleCheck
        id="given"
        name="given"
        label={text.accounting.label}
        description={text.accounting.description}
        checked={props.given}
      />
    </Stack>
  );
}

/** The round is not open: said plainly, and what was typed is given back. */
export function notOpenPage(point: StoryPoint, told: Told | null): string {
  const typed = point.questions.filter((question) => told?.texts[question.id] !== undefined);
  return renderDocument({
    title: text.notOpen.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.notOpen.title}>
        <Lead>{point.round.state === 'draft' ? text.notOpen.draft : text.notOpen.closed}</Lead>
        {typed.length === 0 ? null : <Paragraph>{text.notOpen.kept}</Paragraph>}
        {typed.map((question) => (
          <Stack gap="s" key={question.id}>
            <Heading level={2} size={4}>
              {question.label}
            </Heading>
            <Quote text={told?.texts[question.id] ?? ''} />
          </Stack>
        ))}
        <Paragraph>{text.notOpen.back}</Paragraph>
        <LinkButton href="/terug" variant="secondary">
          {text.notOpen.toReturn}
        </LinkButton>
      </ResidentPage>
    ),
  });
}

interface ThanksProps {
  words: string[];
  /** Path of the teller's own page; it holds the code. */
  path: string;
  reach: Reach;
  again: boolean;
}

/** After telling: the return code, shown twice before the page is left. */
export function thanksPage({ words, path, reach, again }: ThanksProps): string {
  return renderDocument({
    title: text.thanks.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.thanks.title}>
        {again ? <Notice tone="info" title={text.thanks.again} /> : null}
        <Stack as="section" labelledBy="code">
          <Heading level={2} id="code">
            {text.thanks.codeTitle}
          </Heading>
          <Paragraph>{text.thanks.codeLead}</Paragraph>
          <CodeWords words={words} />
        </Stack>
        <Stack as="section" labelledBy="manieren">
          <Heading level={3} id="manieren">
            {text.thanks.waysTitle}
          </Heading>
          <Paragraph>{text.thanks.ways}</Paragraph>
          <QrImage src={`${path}/qr.svg`} label={text.thanks.qr} />
          <Paragraph>
            <TextLink href={path}>{text.thanks.link}</TextLink>
          </Paragraph>
          <Paragraph>
            <TextLink href={`${path}/kaart`}>{text.thanks.card}</TextLink>
          </Paragraph>
        </Stack>
        <Stack as="section" labelledBy="nu">
          <Heading level={2} id="nu">
            {text.thanks.nextTitle}
          </Heading>
          <Paragraph>{text.thanks.next(reach)}</Paragraph>
        </Stack>
        <Stack as="section" labelledBy="nog-een-keer">
          <Heading level={2} id="nog-een-keer">
            {text.thanks.onceMore}
          </Heading>
          <Paragraph>{text.thanks.onceMoreLead}</Paragraph>
          <CodeWords words={words} />
          <Row>
            <LinkButton href={path} variant="primary">
              {text.thanks.done}
            </LinkButton>
          </Row>
        </Stack>
      </ResidentPage>
    ),
  });
}
