import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Form,
  Lead,
  Notice,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Question, Round, Told } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { ToldFields, toldModules } from '../telling/told-fields.tsx';
import { writingPath } from './addresses.ts';
import { text } from './text.nl.ts';

interface WritingProps {
  round: Round;
  questions: readonly Question[];
  open: boolean;
  /** How many this person wrote down that wait for their teller. */
  waiting: number;
  told: Told;
  problems: FieldProblem[];
}

/** The round's questions, filled in by a colleague for someone who tells. Who may read it is not asked here. */
export function writingPage(visit: SpaceVisit, props: WritingProps): string {
  const { round, questions, open, waiting, told, problems } = props;
  const { title } = text.writing;
  const path = writingPath(visit.space.spaceId, round.roundId);
  const modules = [...toldModules(questions), 'unsent', ...(problems.length > 0 ? ['error-focus'] : [])];
  return renderDocument({
    title: problems.length > 0 ? `${text.writing.errorTitle} ${title}` : title,
    stylesheet: 'work',
    modules,
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        breadcrumbs={[{ label: round.title, href: `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}` }]}
        notice={waiting === 0 ? null : <Waiting path={path} waiting={waiting} />}
      >
        {open ? null : (
          <Notice tone="attention" title={text.writing.closedTitle}>
            <Paragraph>{text.writing.closed}</Paragraph>
          </Notice>
        )}
        <Lead>{text.writing.lead}</Lead>
        <Notice tone="info" title={text.writing.howTitle}>
          <ul>
            {text.writing.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
        {open || problems.length > 0 || Object.keys(told.texts).length > 0 ? (
          <Form action={path} csrf={visit.formKey}>
            <ToldFields questions={questions} told={told} problems={problems} />
            {open ? (
              <Row>
                <Button variant="primary">{text.writing.go}</Button>
              </Row>
            ) : null}
          </Form>
        ) : null}
      </WorkPage>
    ),
  });
}

function Waiting({ path, waiting }: { path: string; waiting: number }) {
  return (
    <Notice tone="info" title={text.writing.waiting(waiting)}>
      <Stack gap="s">
        <Paragraph>
          <TextLink href={`${path}/wachtend`}>{text.writing.toWaiting}</TextLink>
        </Paragraph>
      </Stack>
    </Notice>
  );
}
