import { inAskingOrder } from '../building/asking-order.ts';
import { brokenCondition } from '../building/conditions.ts';
import type { Question, QuestionId } from '../question.ts';
import { asksTheSame, freeId } from '../versions/meaning.ts';

/** A question as the library holds it: without what belongs to one round. */
export function forLibrary(question: Question): Question {
  const { when: _, library: __, ...rest } = question;
  return rest as Question;
}

/**
 * A question from a set or the library as it can be added to these questions. It keeps its id, so that rounds with the
 * same question can be read beside each other, unless that id stands for something else here. A condition stays when
 * the question it follows on is here too.
 *
 * @param asked every question that was ever asked in the round
 */
export function pickedFor(
  questions: readonly Question[],
  asked: readonly Question[],
  picked: Question,
): Question {
  const earlier = asked.find(({ id }) => id === picked.id);
  const taken = new Set(questions.map(({ id }) => id));
  if (earlier !== undefined && !mayShareId(earlier, picked)) for (const { id } of asked) taken.add(id);
  const own = { ...picked, id: freeId(picked.id, taken) };
  const { when: _, ...always } = own;
  const broken = brokenCondition(inAskingOrder([...questions, own]));
  return broken?.id === own.id ? (always as Question) : own;
}

/** The newer version of a library question in the place of the one a round has. */
export function takenOver(present: Question, newer: Question, reference: Question['library']): Question {
  return {
    ...forLibrary(newer),
    id: present.id,
    ...(present.when === undefined ? {} : { when: present.when }),
    ...(reference === undefined ? {} : { library: reference }),
  } as Question;
}

/** Whether two questions with one id are one question: the same answers are possible, or it is asked in the same words. */
function mayShareId(one: Question, other: Question): boolean {
  if (!asksTheSame(one, other)) return false;
  if (one.label === other.label || 'left' in one || 'corners' in one || 'items' in one) return true;
  const ids = optionIds(one);
  return optionIds(other).some((id) => ids.includes(id));
}

function optionIds(question: Question): QuestionId[] {
  return 'options' in question ? question.options.map((option) => option.id) : [];
}
