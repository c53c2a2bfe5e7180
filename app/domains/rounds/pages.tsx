import type { FieldProblem } from '../../platform/web/fields.ts';
import type { SpaceVisit } from '../../platform/web/visit.ts';
import { dayInWords } from '../../ui/day.ts';
import {
  Button,
  Card,
  EmptyState,
  Form,
  Heading,
  Lead,
  LinkButton,
  Paragraph,
  Poster,
  PrintPage,
  PrintSheet,
  QrImage,
  Row,
  renderDocument,
  Stack,
  Steps,
  Tag,
  TextAreaField,
  TextField,
  TextLink,
  WorkPage,
} from '../../ui/index.ts';
import { workPageFrame } from '../spaces/index.ts';
import type { Question } from './question.ts';
import type { Round, RoundDraft } from './round.ts';
import { text } from './text.nl.ts';

function mayHost(visit: SpaceVisit): boolean {
  return visit.space.roles.includes('host');
}

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

interface RoundFormProps {
  draft: RoundDraft;
  problems: FieldProblem[];
  questions: readonly Question[];
  round?: Round;
}

export function roundFormPage(
  visit: SpaceVisit,
  { draft, problems, questions, round }: RoundFormProps,
): string {
  const rounds = `/ruimte/${visit.space.spaceId}/rondes`;
  const title = round === undefined ? text.form.newTitle : text.form.changeTitle;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return renderDocument({
    title: problems.length > 0 ? `Fout: ${title}` : title,
    stylesheet: 'work',
    modules: problems.length > 0 ? ['error-focus'] : [],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        breadcrumbs={[
          round === undefined
            ? { label: text.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }
            : { label: round.title, href: `${rounds}/${round.roundId}` },
        ]}
      >
        <Lead>{text.form.lead}</Lead>
        <Form
          action={round === undefined ? rounds : `${rounds}/${round.roundId}/wijziging`}
          csrf={visit.formKey}
        >
          <TextField
            id="title"
            name="title"
            label={text.form.title}
            help={text.form.titleHelp}
            value={draft.title}
            error={errorOf('title')}
            required
          />
          <TextAreaField
            id="welcome"
            name="welcome"
            label={text.form.welcome}
            help={text.form.welcomeHelp}
            rows={6}
            value={draft.welcome}
            error={errorOf('welcome')}
            required
          />
          <TextField
            id="closesOn"
            name="closesOn"
            type="date"
            label={text.form.closesOn}
            help={text.form.closesOnHelp}
            value={draft.closesOn}
            error={errorOf('closesOn')}
            required={false}
          />
          <Row>
            <Button variant="primary">{round === undefined ? text.form.make : text.form.keep}</Button>
          </Row>
        </Form>
        <QuestionOverview questions={questions} />
      </WorkPage>
    ),
  });
}

interface RoundPageProps {
  round: Round;
  questions: readonly Question[];
  baseUrl: string;
}

export function roundPage(visit: SpaceVisit, { round, questions, baseUrl }: RoundPageProps): string {
  const address = `${baseUrl}/vertel/${round.pointKey}`;
  const here = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  return renderDocument({
    title: round.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={round.title}
        {...workPageFrame(visit, 'vertellen')}
        breadcrumbs={[{ label: text.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }]}
      >
        <Row>
          <Tag>{text.state[round.state]}</Tag>
          {round.closesOn === null || round.state === 'closed' ? null : (
            <span>{text.page.until(dayInWords(round.closesOn))}</span>
          )}
        </Row>
        {round.state === 'draft' ? <StateForms visit={visit} round={round} here={here} /> : null}
        <Row>
          <LinkButton href={`${here}/verhalen`} variant={round.state === 'draft' ? 'secondary' : 'primary'}>
            {text.page.read}
          </LinkButton>
        </Row>
        {round.state === 'open' ? (
          <Stack as="section" labelledBy="zo-komen">
            <Heading level={2} id="zo-komen">
              {text.page.howToTell}
            </Heading>
            <Paragraph>
              {text.page.link}: <TextLink href={`/vertel/${round.pointKey}`}>{address}</TextLink>
            </Paragraph>
            <QrImage src={`${here}/qr.svg`} label={text.page.qr} />
            <Row>
              <LinkButton href={`${here}/poster`} variant="secondary">
                {text.page.poster}
              </LinkButton>
            </Row>
          </Stack>
        ) : null}
        {mayHost(visit) ? (
          <Row>
            <TextLink href={`${here}/wijziging`}>{text.page.change}</TextLink>
            <TextLink href={`${here}/invoer`}>{text.page.bring}</TextLink>
          </Row>
        ) : null}
        {round.state === 'draft' ? null : <StateForms visit={visit} round={round} here={here} />}
        <QuestionOverview questions={questions} />
      </WorkPage>
    ),
  });
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

function QuestionOverview({ questions }: { questions: readonly Question[] }) {
  return (
    <Stack as="section" labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.page.questions}
      </Heading>
      <Steps
        items={questions.map((question) => (
          <>
            {question.label} <Tag>{text.page.kindWords[question.kind]}</Tag>
          </>
        ))}
      />
    </Stack>
  );
}

export function posterPage(visit: SpaceVisit, { round, baseUrl }: Omit<RoundPageProps, 'questions'>): string {
  const address = `${baseUrl}/vertel/${round.pointKey}`.replace(/^https?:\/\//, '');
  return renderDocument({
    title: text.poster.title,
    stylesheet: 'work',
    children: (
      <PrintPage
        help={text.poster.print}
        back={{ href: `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`, label: text.poster.back }}
      >
        <PrintSheet>
          <Poster
            from={visit.space.name}
            call={text.poster.call}
            subject={round.title}
            qr={{ src: `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/qr.svg`, label: text.page.qr }}
            how={text.poster.how}
            address={address}
            promise={text.poster.promise}
          />
        </PrintSheet>
      </PrintPage>
    ),
  });
}
