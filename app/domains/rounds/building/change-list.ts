import { seeOther } from '../../../platform/web/answers.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Question } from '../question.ts';
import { type CopyChange, changeCopy, makeId, type Outcome } from './change-copy.ts';
import {
  duplicateQuestion,
  type FormChange,
  moveQuestion,
  putBack,
  type Removed,
  removeQuestion,
} from './form-changes.ts';
import { oldListNotice, refusedNotice } from './notices.tsx';
import { pathsOf } from './paths.ts';
import { showBuilder } from './show.ts';
import { text } from './text.nl.ts';
import type { WorkingCopy } from './working-copy.ts';

type Handler = (world: World, visit: SpaceVisit) => Promise<Response>;

/** A question one place higher or lower. */
export const move: Handler = (world, visit) => {
  const { fields } = visit;
  const direction = fields.has('up') ? 'up' : 'down';
  return changeList(world, visit, 'moved', ({ questions }) =>
    moveQuestion(questions, fields.one(direction), direction),
  );
};

export const remove: Handler = (world, visit) =>
  changeList(world, visit, '', ({ questions }) => removeQuestion(questions, visit.fields.one('question')));

/** Undoes the last removal. */
export const undoRemoval: Handler = (world, visit) =>
  changeList(world, visit, 'putBack', ({ questions, removed }) =>
    removed === null ? { refused: text.refused.nothingToUndo } : putBack(questions, removed),
  );

export const duplicate: Handler = (world, visit) =>
  changeList(world, visit, 'added', ({ questions }) =>
    duplicateQuestion(questions, visit.fields.one('question'), makeId),
  );

/** Throws the working copy away and begins again with what tellers get now. */
export const discard: Handler = async (world, visit) => {
  const outcome = await changeCopy<string>(world, visit, ({ asked, round }) => ({
    questions: asked,
    languages: round.languages,
    removed: null,
    baseVersion: round.formVersion,
    path: `${pathsOf(visit).questions}?gedaan=discarded`,
  }));
  return afterChange(world, visit, outcome);
};

async function changeList(
  world: World,
  visit: SpaceVisit,
  done: string,
  rule: (copy: WorkingCopy) => FormChange,
): Promise<Response> {
  const { questions: path } = pathsOf(visit);
  const outcome = await changeCopy<string>(world, visit, (copy): CopyChange | { refused: string } => {
    const change = rule(copy);
    if ('refused' in change) return change;
    return { ...keptOf(change), path: done === '' ? path : `${path}?gedaan=${done}` };
  });
  return afterChange(world, visit, outcome);
}

function keptOf({ questions, removed }: { questions: Question[]; removed?: Removed | null }) {
  return removed === undefined ? { questions } : { questions, removed };
}

/** Where a host goes after a change of the list: on, or back to it with the reason why nothing changed. */
export function afterChange(
  world: World,
  visit: SpaceVisit,
  outcome: Outcome<string>,
): Promise<Response> | Response {
  if ('done' in outcome) return seeOther(outcome.done);
  const notice = 'old' in outcome ? oldListNotice() : refusedNotice(outcome.refused);
  return showBuilder(world, visit, { notice, status: 422 });
}
