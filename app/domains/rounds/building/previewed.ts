import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Question } from '../question.ts';
import type { Round } from '../round.ts';
import { inAskingOrder } from './asking-order.ts';
import { readQuestionDraft } from './question-draft.ts';
import { questionFrom } from './question-from.ts';
import { copyOfVisit } from './show.ts';

/**
 * A round as its tellers would see it with the questions its host is working on. On a POST with the form of one
 * question in it: with that question as it was typed so far, whatever is still wrong with it.
 *
 * @throws NotFoundError when this space has no such round
 */
export async function previewedRound(
  world: World,
  visit: SpaceVisit,
): Promise<{ round: Round; questions: Question[] }> {
  const { copy } = await copyOfVisit(world, visit);
  const round = { ...copy.round, languages: copy.languages };
  if (!visit.fields.has('kind')) return { round, questions: copy.questions };
  return { round, questions: withTyped(copy.questions, visit) };
}

function withTyped(questions: readonly Question[], { fields }: SpaceVisit): Question[] {
  const before = questions.find(({ id }) => id === fields.one('question')) ?? null;
  const draft = readQuestionDraft(fields, before?.kind ?? 'single');
  let made = 0;
  const typed = questionFrom(draft, before, (stem) => {
    made += 1;
    return `${stem}-${made}`;
  });
  const list =
    before === null ? [...questions, typed] : questions.map((each) => (each === before ? typed : each));
  return inAskingOrder(list);
}
