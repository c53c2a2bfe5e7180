import type { SpaceVisit } from '../../platform/web/visit.ts';
import { dayInWords } from '../../ui/day.ts';
import {
  Button,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  Tag,
  TextLink,
  WorkPage,
} from '../../ui/index.ts';
import { workPageFrame } from '../spaces/index.ts';
import { mayHost } from './host.ts';
import type { Question } from './question.ts';
import { QuestionOverview } from './question-overview.tsx';
import type { Round } from './round.ts';
import { RoundWays } from './round-ways.tsx';
import { text } from './text.nl.ts';

export interface RoundPageProps {
  round: Round;
  questions: readonly Question[];
  /** Whether the host changed questions that tellers do not get yet. */
  pending: boolean;
  baseUrl: string;
}

/** One round for the people of its space: how it stands, how to tell in it, what was told, and what it asks. */
export function roundPage(visit: SpaceVisit, { round, questions, pending, baseUrl }: RoundPageProps): string {
  const here = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  const draft = round.state === 'draft';
  return renderDocument({
    title: round.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={round.title}
        {...workPageFrame(visit, 'vertellen')}
        breadcrumbs={[{ label: text.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }]}
      >
        <Standing round={round} />
        {pending ? <Pending here={here} /> : null}
        {draft ? <StateForms visit={visit} round={round} here={here} /> : null}
        <RoundWays visit={visit} round={round} here={here} baseUrl={baseUrl} />
        <Reading visit={visit} here={here} state={round.state} />
        <Questions visit={visit} questions={questions} here={here} />
        {draft ? null : <StateForms visit={visit} round={round} here={here} />}
      </WorkPage>
    ),
  });
}

function Standing({ round }: { round: Round }) {
  return (
    <Row>
      <Tag>{text.state[round.state]}</Tag>
      {round.entry === 'invited' ? <Tag>{text.page.invitedOnly}</Tag> : null}
      {round.closesOn === null || round.state === 'closed' ? null : (
        <span>{text.page.until(dayInWords(round.closesOn))}</span>
      )}
    </Row>
  );
}

/** For who was called away half-way: what was changed is kept, and no teller gets it yet. */
function Pending({ here }: { here: string }) {
  return (
    <Notice tone="attention" title={text.page.pendingTitle}>
      <Paragraph>{text.page.pending}</Paragraph>
      <Row>
        <LinkButton href={`${here}/vragen#klaar`} variant="secondary">
          {text.page.toPending}
        </LinkButton>
      </Row>
    </Notice>
  );
}

function Reading({ visit, here, state }: { visit: SpaceVisit; here: string; state: Round['state'] }) {
  const draft = state === 'draft';
  const host = mayHost(visit);
  return (
    <Stack as="section" gap="s" labelledBy="verteld">
      <Heading level={2} id="verteld">
        {text.page.told}
      </Heading>
      <Row>
        <LinkButton href={`${here}/verhalen`} variant={draft ? 'secondary' : 'primary'}>
          {text.page.read}
        </LinkButton>
        {draft ? null : <TextLink href={`${here}/uitvoer`}>{text.page.take}</TextLink>}
        {host ? <TextLink href={`${here}/invoer`}>{text.page.bring}</TextLink> : null}
      </Row>
    </Stack>
  );
}

interface QuestionsProps {
  visit: SpaceVisit;
  questions: readonly Question[];
  here: string;
}

function Questions({ visit, questions, here }: QuestionsProps) {
  return (
    <Stack>
      <QuestionOverview title={text.page.questions} questions={questions} />
      {mayHost(visit) ? (
        <Row>
          <LinkButton href={`${here}/vragen`} variant="secondary" icon="pencil">
            {text.page.build}
          </LinkButton>
          <TextLink href={`${here}/voorbeeld`} icon="eye">
            {text.page.preview}
          </TextLink>
          <TextLink href={`${here}/wijziging`}>{text.page.change}</TextLink>
        </Row>
      ) : null}
    </Stack>
  );
}

/** Opening, closing and opening again: what a host can do with the round as it stands. */
function StateForms({ visit, round, here }: { visit: SpaceVisit; round: Round; here: string }) {
  if (!mayHost(visit)) return null;
  const [action, title, help, label] =
    round.state === 'open'
      ? ['afsluiting', text.page.closeTitle, text.page.closeHelp, text.page.close]
      : [
          'opening',
          round.state === 'draft' ? text.page.openTitle : text.page.reopenTitle,
          text.page.openHelp,
          round.state === 'draft' ? text.page.open : text.page.reopen,
        ];
  return (
    <Stack as="section" labelledBy="stand">
      <Heading level={2} id="stand">
        {title}
      </Heading>
      <Paragraph>{help}</Paragraph>
      <Form action={`${here}/${action}`} csrf={visit.formKey}>
        <Row>
          <Button variant={round.state === 'draft' ? 'primary' : 'secondary'}>{label}</Button>
        </Row>
      </Form>
    </Stack>
  );
}
