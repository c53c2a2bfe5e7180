import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Disclosure,
  EditRow,
  EditRows,
  Form,
  Heading,
  Lead,
  Paragraph,
  Row,
  Stack,
  Tag,
} from '../../../ui/index.ts';
import { builderDocument } from '../building/frame.tsx';
import { pathsOf } from '../building/paths.ts';
import { Revision } from '../building/revision.tsx';
import type { WorkingCopy } from '../building/working-copy.ts';
import type { Question } from '../question.ts';
import { questionSets } from '../question-sets/index.ts';
import type { LibraryQuestion } from './library-question.ts';
import { QuestionSummary } from './question-summary.tsx';
import { text } from './text.nl.ts';

interface ChoosePageProps {
  copy: WorkingCopy;
  library: readonly LibraryQuestion[];
}

/** Questions of the house's library and of the six sets, to pick one by one. */
export function chooseQuestionPage(visit: SpaceVisit, { copy, library }: ChoosePageProps): string {
  const hasTitle = copy.questions.some((question) => question.kind === 'title');
  const mayBePicked = ({ kind }: Question) => kind !== 'story' && !(kind === 'title' && hasTitle);
  const used = new Set(copy.questions.map((question) => question.library?.libraryId));
  return builderDocument({
    visit,
    round: copy.round,
    title: text.choose.title,
    preview: false,
    children: (
      <>
        <Lead>{text.choose.lead}</Lead>
        <Form action={pathsOf(visit).choice} csrf={visit.formKey}>
          <Revision copy={copy} />
          <Stack as="section" labelledBy="bibliotheek">
            <Heading level={2} id="bibliotheek">
              {text.choose.library}
            </Heading>
            {library.length === 0 ? <Paragraph>{text.choose.libraryEmpty}</Paragraph> : null}
            <EditRows>
              {library
                .filter(({ question }) => mayBePicked(question))
                .map(({ libraryId, question }) => (
                  <PickRow
                    key={libraryId}
                    from={`library:${libraryId}`}
                    question={question}
                    present={used.has(libraryId)}
                  />
                ))}
            </EditRows>
          </Stack>
          <Stack as="section" labelledBy="sets">
            <Heading level={2} id="sets">
              {text.choose.sets}
            </Heading>
            <div>
              {questionSets.map((set) => (
                <Disclosure key={set.id} summary={set.name}>
                  <EditRows>
                    {set.questions.filter(mayBePicked).map((question) => (
                      <PickRow
                        key={question.id}
                        from={`set:${set.id}:${question.id}`}
                        question={question}
                        present={copy.questions.some(
                          ({ id, label }) => id === question.id && label === question.label,
                        )}
                      />
                    ))}
                  </EditRows>
                </Disclosure>
              ))}
            </div>
          </Stack>
        </Form>
      </>
    ),
  });
}

function PickRow({ from, question, present }: { from: string; question: Question; present: boolean }) {
  return (
    <EditRow
      actions={
        <Button variant="secondary" name="van" value={from}>
          {text.choose.pick(question.name)}
        </Button>
      }
    >
      <QuestionSummary question={question} />
      {present ? (
        <Row>
          <Tag>{text.choose.present}</Tag>
        </Row>
      ) : null}
    </EditRow>
  );
}
