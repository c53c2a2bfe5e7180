import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Form,
  Heading,
  Lead,
  Pagination,
  Paragraph,
  Row,
  renderDocument,
  SingleCheck,
  Stack,
  Table,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import type { Problem } from '../problem.ts';
import { kindWords } from '../text.nl.ts';
import type { ImportReach, Report } from '../waiting.ts';
import { Examples } from './examples.tsx';
import { ProblemTable } from './problem-table.tsx';
import { text } from './text.nl.ts';

export const problemsOnPage = 100;

interface CheckPageProps {
  round: Round;
  waiting: { importId: string; total: number; reach: ImportReach };
  report: Report;
  /** What the round's form becomes. */
  plan: Plan;
  /** Which page of the problems, from 1. */
  problemPage: number;
  errors: FieldProblem[];
}

export interface Plan {
  /** Nothing was told yet: the imported questions take the place of those of the round. */
  replaces: boolean;
  added: readonly Question[];
}

/** Everything that was read, before any of it is in the round. */
export function checkPage(visit: SpaceVisit, props: CheckPageProps): string {
  const { round, waiting, report, errors } = props;
  const choosing = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/invoer`;
  const here = `${choosing}/${waiting.importId}`;
  return renderDocument({
    title: errors.length === 0 ? text.check.title : `${text.error} ${text.check.title}`,
    stylesheet: 'work',
    modules: errors.length === 0 ? [] : ['error-focus'],
    children: (
      <WorkPage
        title={text.check.title}
        {...workPageFrame(visit, 'vertellen')}
        errors={errors}
        breadcrumbs={[
          { label: text.round(round.title), href: `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}` },
          { label: text.back, href: choosing },
        ]}
      >
        <Lead>{text.check.lead(waiting.total)}</Lead>
        <Paragraph>{text.check.until}</Paragraph>
        <ProblemsPart problems={report.problems} page={props.problemPage} here={here} />
        <QuestionsPart questions={report.questions} plan={props.plan} />
        <Examples questions={report.questions} stories={report.examples} />
        <ConfirmPart {...props} here={here} choosing={choosing} formKey={visit.formKey} />
      </WorkPage>
    ),
  });
}

function ProblemsPart({
  problems,
  page,
  here,
}: {
  problems: readonly Problem[];
  page: number;
  here: string;
}) {
  const pages = Math.max(1, Math.ceil(problems.length / problemsOnPage));
  const current = Math.min(page, pages);
  const start = (current - 1) * problemsOnPage;
  return (
    <Stack as="section" labelledBy="problemen">
      <Heading level={2} id="problemen">
        {text.problems.title(problems.length)}
      </Heading>
      <Paragraph>{problems.length === 0 ? text.problems.none : text.problems.help}</Paragraph>
      {problems.length === 0 ? null : (
        <>
          <ProblemTable
            problems={problems.slice(start, start + problemsOnPage)}
            first={start + 1}
            total={problems.length}
          />
          <Pagination current={current} pages={pages} href={(number) => `${here}?problemen=${number}`} />
          <TextLink href={`${here}/problemen.csv`}>{text.problems.download}</TextLink>
        </>
      )}
    </Stack>
  );
}

function QuestionsPart({ questions, plan }: { questions: readonly Question[]; plan: Plan }) {
  return (
    <Stack as="section" labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.questions.title(questions.length)}
      </Heading>
      <Table
        caption={text.questions.caption}
        head={text.questions.head}
        rows={questions.map(({ name, label, kind }) => [name, label, kindWords[kind]])}
      />
      <Paragraph>{planInWords(plan)}</Paragraph>
    </Stack>
  );
}

function planInWords({ replaces, added }: Plan): string {
  if (replaces) return text.questions.replaces;
  return added.length === 0 ? text.questions.unchanged : text.questions.joined(added.map(({ name }) => name));
}

interface ConfirmProps extends CheckPageProps {
  here: string;
  choosing: string;
  formKey: string;
}

function ConfirmPart({ waiting, report, errors, here, choosing, formKey }: ConfirmProps) {
  const mustAccept = report.problems.some(({ severity }) => severity === 'error');
  return (
    <Stack as="section" labelledBy="bevestigen">
      <Heading level={2} id="bevestigen">
        {text.confirm.title}
      </Heading>
      <Paragraph>{text.confirm.reach[waiting.reach]}</Paragraph>
      <Paragraph>{text.confirm.notTheirs}</Paragraph>
      <Form action={`${here}/bevestiging`} csrf={formKey}>
        {mustAccept ? (
          <SingleCheck
            id="accept"
            name="accept"
            label={text.confirm.accept}
            description={errors[0]?.message ?? text.confirm.acceptHelp}
          />
        ) : null}
        <Row>
          <Button variant="primary">{text.confirm.submit(waiting.total)}</Button>
        </Row>
      </Form>
      <Form action={`${here}/verwijdering`} csrf={formKey}>
        <Row>
          <Button variant="tertiary">{text.confirm.remove}</Button>
          <TextLink href={choosing}>{text.confirm.again}</TextLink>
        </Row>
      </Form>
    </Stack>
  );
}
