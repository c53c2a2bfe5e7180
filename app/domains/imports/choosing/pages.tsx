import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Disclosure,
  FileField,
  Form,
  Heading,
  Lead,
  Notice,
  Paragraph,
  RadioField,
  Row,
  renderDocument,
  Stack,
  Steps,
  Tag,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { ProblemTable } from '../checking/problem-table.tsx';
import { text as checkingText } from '../checking/text.nl.ts';
import type { Problem } from '../problem.ts';
import { type ImportReach, importReaches } from '../waiting.ts';
import { text } from './text.nl.ts';

/** Beyond this many rows the page of a file in which nothing can be read says how many more there are. */
const mostShown = 500;

interface ChoosePageProps {
  round: Round;
  reach: string;
  earlier: readonly EarlierImport[];
  errors: FieldProblem[];
  /** What is wrong in files of which nothing could be read. */
  problems: readonly Problem[];
}

export interface EarlierImport {
  importId: string;
  state: keyof typeof text.earlier.state;
  total: number;
  madeOn: string;
}

/** Two files, how far the stories may travel, and what will happen. */
export function choosePage(visit: SpaceVisit, props: ChoosePageProps): string {
  const { round, errors, problems, earlier } = props;
  const here = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  return renderDocument({
    title: errors.length === 0 ? text.title : `${text.error} ${text.title}`,
    stylesheet: 'work',
    modules: errors.length === 0 ? [] : ['error-focus'],
    children: (
      <WorkPage
        title={text.title}
        {...workPageFrame(visit, 'vertellen')}
        errors={errors}
        breadcrumbs={[{ label: text.back(round.title), href: here }]}
      >
        <Lead>{text.lead}</Lead>
        {problems.length === 0 ? null : <Unreadable problems={problems} />}
        <WhatHappens />
        <ChooseForm {...props} action={`${here}/invoer`} formKey={visit.formKey} />
        <Disclosure summary={text.layout.title}>
          <Stack>
            {text.layout.body.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
          </Stack>
        </Disclosure>
        {earlier.length === 0 ? null : <Earlier imports={earlier} here={`${here}/invoer`} />}
      </WorkPage>
    ),
  });
}

function Unreadable({ problems }: { problems: readonly Problem[] }) {
  const shown = problems.slice(0, mostShown);
  const more = problems.length - shown.length;
  return (
    <Stack>
      <ProblemTable problems={shown} first={1} total={problems.length} />
      {more === 0 ? null : <Paragraph>{checkingText.problems.more(more)}</Paragraph>}
    </Stack>
  );
}

function WhatHappens() {
  return (
    <>
      <Stack as="section" labelledBy="zo-gaat-het">
        <Heading level={2} id="zo-gaat-het">
          {text.steps.title}
        </Heading>
        <Steps items={text.steps.items} />
      </Stack>
      <Notice tone="attention" title={text.notice.title}>
        {text.notice.body.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      </Notice>
    </>
  );
}

interface ChooseFormProps extends Pick<ChoosePageProps, 'reach' | 'errors'> {
  action: string;
  formKey: string;
}

function ChooseForm({ reach, errors, action, formKey }: ChooseFormProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Stack as="section" labelledBy="bestanden">
      <Heading level={2} id="bestanden">
        {text.form.title}
      </Heading>
      <Form action={action} csrf={formKey} encoding="multipart/form-data">
        <FileField
          id="form"
          name="form"
          label={text.form.form}
          help={text.form.formHelp}
          error={errorOf('form')}
          accept={accepted}
          required
        />
        <FileField
          id="stories"
          name="stories"
          label={text.form.stories}
          help={text.form.storiesHelp}
          error={errorOf('stories')}
          accept={accepted}
          required
        />
        <RadioField
          id="reach"
          name="reach"
          legend={text.form.reach}
          help={text.form.reachHelp}
          error={errorOf('reach')}
          value={reach}
          options={importReaches.map((value: ImportReach) => ({ value, ...text.reach[value] }))}
        />
        <Row>
          <Button variant="primary">{text.form.submit}</Button>
        </Row>
      </Form>
    </Stack>
  );
}

/** Some systems give CSV files another kind, so their names count as well. */
const accepted = '.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values';

function Earlier({ imports, here }: { imports: readonly EarlierImport[]; here: string }) {
  return (
    <Stack as="section" labelledBy="eerder">
      <Heading level={2} id="eerder">
        {text.earlier.title}
      </Heading>
      {imports.map(({ importId, state, total, madeOn }) => (
        <Row key={importId}>
          <TextLink href={`${here}/${importId}`}>{text.earlier.link(total, dayInWords(madeOn))}</TextLink>
          <Tag>{text.earlier.state[state]}</Tag>
        </Row>
      ))}
    </Stack>
  );
}
