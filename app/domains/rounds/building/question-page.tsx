import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button, Form, Heading, Notice, Row, Stack, TextLink } from '../../../ui/index.ts';
import type { Question } from '../question.ts';
import { builderDocument, previewFrame } from './frame.tsx';
import { type BuildingPaths, pathsOf } from './paths.ts';
import type { QuestionDraft } from './question-draft.ts';
import { QuestionFields } from './question-fields.tsx';
import { Revision } from './revision.tsx';
import { text } from './text.nl.ts';
import type { WorkingCopy } from './working-copy.ts';

export interface QuestionPageProps {
  copy: WorkingCopy;
  draft: QuestionDraft;
  /** The question as it is stored; null for one that is still to be made. */
  question: Question | null;
  /** Questions that are asked before this one. */
  earlier: readonly Question[];
  problems: FieldProblem[];
  /** The row of options that was just added or moved, from 0. */
  focus?: number | null;
  notice?: ReactNode;
  /** Whether the library holds a newer version of this question. */
  newer?: boolean;
}

/** One question, with every field of its kind. */
export function questionPage(visit: SpaceVisit, props: QuestionPageProps): string {
  const { copy, draft, question, earlier, problems, focus = null, notice, newer = false } = props;
  const paths = pathsOf(visit);
  const title = question === null ? text.edit.newTitle : text.edit.title(question.name);
  return builderDocument({
    visit,
    round: copy.round,
    title,
    errors: problems,
    notice,
    modules: ['builder-preview', 'unsent'],
    children: (
      <>
        {newer && question !== null ? <NewerNotice href={`${paths.question(question.id)}/nieuwer`} /> : null}
        <Form
          action={question === null ? paths.newQuestion : paths.question(question.id)}
          csrf={visit.formKey}
          module="builder-preview"
        >
          {/* Enter in a field keeps the question: a browser presses the first button of a form. */}
          <button type="submit" hidden />
          <Revision copy={copy} />
          {question === null ? null : <input type="hidden" name="question" value={question.id} />}
          <QuestionFields draft={draft} earlier={earlier} problems={problems} focus={focus} />
          <Row>
            <Button variant="primary">{text.edit.keep}</Button>
            <ShowButtons preview={paths.preview} />
            <TextLink href={paths.questions}>{text.edit.back}</TextLink>
          </Row>
        </Form>
        {question === null ? null : <MoreForm visit={visit} copy={copy} question={question} paths={paths} />}
      </>
    ),
  });
}

/** Shows what was typed: in the frame beside it where that stands, in a page of its own elsewhere. */
function ShowButtons({ preview }: { preview: string }) {
  return (
    <>
      <span className="preview-layout__wide" data-module="builder-preview-button">
        <Button variant="tertiary" attributes={{ formAction: preview, formTarget: previewFrame }}>
          {text.edit.show}
        </Button>
      </span>
      <span className="preview-layout__narrow">
        <Button variant="tertiary" attributes={{ formAction: preview, formTarget: '_blank' }}>
          {text.edit.showApart}
        </Button>
      </span>
    </>
  );
}

function MoreForm({
  visit,
  copy,
  question,
  paths,
}: {
  visit: SpaceVisit;
  copy: WorkingCopy;
  question: Question;
  paths: BuildingPaths;
}) {
  const only = question.kind === 'story' || question.kind === 'title';
  return (
    <Stack as="section" labelledBy="meer">
      <Heading level={2} size={3} id="meer">
        {text.edit.moreTitle}
      </Heading>
      <Form action={paths.keeping} csrf={visit.formKey}>
        <Revision copy={copy} />
        <input type="hidden" name="question" value={question.id} />
        <Row>
          {only ? null : (
            <Button variant="tertiary" attributes={{ formAction: paths.duplicate }}>
              {text.edit.duplicate}
            </Button>
          )}
          <Button variant="tertiary">
            {question.library === undefined ? text.edit.toLibrary : text.edit.toLibraryAgain}
          </Button>
          {question.kind === 'story' ? null : (
            <Button variant="tertiary" attributes={{ formAction: paths.removal }}>
              {text.edit.remove}
            </Button>
          )}
        </Row>
      </Form>
    </Stack>
  );
}

function NewerNotice({ href }: { href: string }) {
  return (
    <Notice tone="info" title={text.library.newer}>
      <p className="ams-paragraph">{text.library.newerHelp}</p>
      <TextLink href={href}>{text.library.look}</TextLink>
    </Notice>
  );
}
