import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button, Form, Heading, Lead, Row, SideBySide, Stack, TextLink } from '../../../ui/index.ts';
import { builderDocument } from '../building/frame.tsx';
import { pathsOf } from '../building/paths.ts';
import { Revision } from '../building/revision.tsx';
import type { WorkingCopy } from '../building/working-copy.ts';
import type { Question } from '../question.ts';
import { changesBetween } from '../versions/changes.ts';
import type { LibraryQuestion } from './library-question.ts';
import { takenOver } from './picked.ts';
import { QuestionSummary } from './question-summary.tsx';
import { text } from './text.nl.ts';

interface NewerPageProps {
  copy: WorkingCopy;
  question: Question;
  newest: LibraryQuestion;
}

/** What a round asks beside what the library has now, and the choice to take it over. */
export function newerPage(visit: SpaceVisit, { copy, question, newest }: NewerPageProps): string {
  const paths = pathsOf(visit);
  const changes = changesBetween([question], [takenOver(question, newest.question, question.library)]);
  return builderDocument({
    visit,
    round: copy.round,
    title: text.newer.title(question.name),
    preview: false,
    children: (
      <>
        <Lead>{text.newer.lead}</Lead>
        <SideBySide
          first={<Half title={text.newer.now} question={question} />}
          second={<Half title={text.newer.newest(newest.version)} question={newest.question} />}
        />
        <Stack as="section" gap="s" labelledBy="verschil">
          <Heading level={2} size={3} id="verschil">
            {text.newer.changes}
          </Heading>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Stack>
        <Form action={`${paths.question(question.id)}/nieuwer`} csrf={visit.formKey}>
          <Revision copy={copy} />
          <Row>
            <Button variant="primary">{text.newer.take}</Button>
            <TextLink href={paths.question(question.id)}>{text.newer.leave}</TextLink>
          </Row>
        </Form>
      </>
    ),
  });
}

function Half({ title, question }: { title: string; question: Question }) {
  return (
    <>
      <Heading level={2} size={3}>
        {title}
      </Heading>
      <QuestionSummary question={question} />
    </>
  );
}
