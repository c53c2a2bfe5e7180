import { NotFoundError } from '../../../platform/errors.ts';
import { seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Question, QuestionKind } from '../question.ts';
import { changeCopy, makeId } from './change-copy.ts';
import { earlierThan } from './earlier.ts';
import { addQuestion, type FormChange, replaceQuestion } from './form-changes.ts';
import { doneNotice, oldQuestionNotice } from './notices.tsx';
import { changeRows, readRowAction } from './option-rows.ts';
import { pathsOf } from './paths.ts';
import {
  draftOf,
  emptyDraft,
  hasOptions,
  isKind,
  mayBecome,
  type QuestionDraft,
  readQuestionDraft,
} from './question-draft.ts';
import { questionFrom } from './question-from.ts';
import { type QuestionPageProps, questionPage } from './question-page.tsx';
import { problemsOfQuestion } from './question-problems.ts';
import { copyOfVisit, framingPage } from './show.ts';
import { text } from './text.nl.ts';

export async function showNewQuestion(world: World, visit: SpaceVisit): Promise<Response> {
  const { copy } = await copyOfVisit(world, visit);
  const wanted = visit.url.searchParams.get('soort') ?? '';
  const draft = emptyDraft(isKind(wanted) ? wanted : 'single');
  return framingPage(
    questionPage(visit, { copy, draft, question: null, earlier: copy.questions, problems: [] }),
  );
}

export async function showQuestion(world: World, visit: SpaceVisit): Promise<Response> {
  const { copy, newer } = await copyOfVisit(world, visit);
  const question = copy.questions.find(({ id }) => id === visit.params.questionId);
  if (question === undefined) throw new NotFoundError();
  const earlier = earlierThan(copy.questions, question.id);
  const notice = doneNotice(visit.url.searchParams.get('gedaan'), pathsOf(visit).round);
  return framingPage(
    questionPage(visit, {
      copy,
      draft: draftOf(question),
      question,
      earlier,
      problems: [],
      notice,
      newer: newer.has(question.id),
    }),
  );
}

/** A form of one question that came in: a button in it, or the question to keep. */
export async function keepQuestion(world: World, visit: SpaceVisit): Promise<Response> {
  const id = visit.params.questionId ?? null;
  const asked = visit.fields.one('do');
  return asked === '' ? storeQuestion(world, visit, id) : editFurther(world, visit, id, asked);
}

/** A row more, up, down or away, or the fields of another kind: nothing is stored, all that was typed stays. */
async function editFurther(world: World, visit: SpaceVisit, id: string | null, asked: string) {
  const { copy } = await copyOfVisit(world, visit);
  const question = copy.questions.find((each) => each.id === id) ?? null;
  const typed = withRows(readQuestionDraft(visit.fields, question?.kind ?? 'single'));
  const action = readRowAction(asked);
  const changed = action === undefined ? null : changeRows(typed.options, action);
  const draft = changed === null ? typed : { ...typed, options: changed.rows };
  const shown: QuestionPageProps = {
    // The mark stays that of the form: what was typed may be of an old tab, and keeping it has to find that out.
    copy: { ...copy, mark: visit.fields.one('revision') },
    draft,
    question,
    earlier: question === null ? copy.questions : earlierThan(copy.questions, question.id),
    problems: [],
    focus: changed?.focus ?? null,
  };
  return framingPage(questionPage(visit, shown));
}

async function storeQuestion(world: World, visit: SpaceVisit, id: string | null): Promise<Response> {
  const paths = pathsOf(visit);
  const kindNow = (questions: readonly Question[]) => questions.find((each) => each.id === id)?.kind ?? null;
  const outcome = await changeCopy<FieldProblem[]>(world, visit, (copy) => {
    const before = copy.questions.find((each) => each.id === id) ?? null;
    if (id !== null && before === null) throw new NotFoundError();
    const draft = readQuestionDraft(visit.fields, before?.kind ?? 'single');
    const earlier = before === null ? copy.questions : earlierThan(copy.questions, before.id);
    const others = copy.questions.filter((each) => each !== before);
    const problems = [
      ...kindProblems(draft.kind, before),
      ...problemsOfQuestion(draft, { id: before?.id ?? null, others, earlier }),
    ];
    if (problems.length > 0) return { refused: problems };
    const question = questionFrom(draft, before, makeId);
    const change = placed(copy.questions, question, before);
    if ('refused' in change) return { refused: [{ field: 'label', message: change.refused }] };
    return { questions: change.questions, path: `${paths.questions}?gedaan=${before ? 'kept' : 'added'}` };
  });
  if ('done' in outcome) return seeOther(outcome.done);
  const copy = 'old' in outcome ? outcome.old : outcome.copy;
  const now = copy.questions.find((each) => each.id === id);
  const draft = withRows(readQuestionDraft(visit.fields, kindNow(copy.questions) ?? 'single'));
  const earlier = now === undefined ? copy.questions : earlierThan(copy.questions, now.id);
  const shown: QuestionPageProps = { copy, draft, question: now ?? null, earlier, problems: [] };
  if ('refused' in outcome)
    return framingPage(questionPage(visit, { ...shown, problems: outcome.refused }), 422);
  const notice = oldQuestionNotice(id === null ? undefined : now);
  return framingPage(questionPage(visit, { ...shown, notice }), 422);
}

function placed(questions: readonly Question[], question: Question, before: Question | null): FormChange {
  return before === null ? addQuestion(questions, question) : replaceQuestion(questions, question);
}

/** The story stays the story, and nothing else becomes it. */
function kindProblems(kind: QuestionKind, before: Question | null): FieldProblem[] {
  const possible = before === null ? kind !== 'story' : mayBecome(before.kind).includes(kind);
  return possible ? [] : [{ field: 'kind', message: text.problem.kindNotPossible }];
}

/** A kind with options always has rows to type in. */
function withRows(draft: QuestionDraft): QuestionDraft {
  if (!hasOptions(draft.kind) || draft.options.length > 0) return draft;
  return { ...draft, options: emptyDraft(draft.kind).options };
}
