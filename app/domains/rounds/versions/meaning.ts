import type { Question, QuestionId } from '../question.ts';

/**
 * Questions as they will be asked in a round whose earlier forms may have been answered. A question that asks
 * something else than it did (another kind, other ends, corners or axes, another unit) gets an id of its own, so that
 * answers to the one are never counted as answers to the other. Other words for the same, and options more or less,
 * keep the id.
 *
 * @param asked everything that was ever asked in the round; see uniteVersions
 * @param next the questions as the host wants them
 */
export function withOwnIds(asked: readonly Question[], next: readonly Question[]): Question[] {
  const before = new Map(asked.map((question) => [question.id, question]));
  const taken = new Set([...before.keys(), ...next.map((question) => question.id)]);
  const renamed = new Map<QuestionId, QuestionId>();
  for (const question of next) {
    const earlier = before.get(question.id);
    if (earlier === undefined || asksTheSame(earlier, question)) continue;
    const id = freeId(question.id, taken);
    taken.add(id);
    renamed.set(question.id, id);
  }
  return next.map((question) => renameIn(question, renamed));
}

/** Whether an answer to the one says the same as that answer to the other, whatever the wording. */
export function asksTheSame(one: Question, other: Question): boolean {
  return one.kind === other.kind && meaningOf(one) === meaningOf(other);
}

/** An id like this one that is still free: "pace", then "pace-2". */
export function freeId(id: QuestionId, taken: ReadonlySet<QuestionId>): QuestionId {
  if (!taken.has(id)) return id;
  const stem = id.replace(/-\d+$/, '');
  for (let turn = 2; ; turn += 1) if (!taken.has(`${stem}-${turn}`)) return `${stem}-${turn}`;
}

function meaningOf(question: Question): string {
  switch (question.kind) {
    case 'line':
      return plain([question.left, question.right]);
    case 'triad':
      return plain(question.corners);
    case 'stones': {
      const { horizontal, vertical } = question;
      return plain([horizontal.left, horizontal.right, vertical.bottom, vertical.top]);
    }
    case 'number':
      return plain([question.unit ?? '']);
    default:
      return '';
  }
}

/** A capital, a comma or a space more is no other meaning. */
function plain(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|');
}

function renameIn(question: Question, renamed: ReadonlyMap<QuestionId, QuestionId>): Question {
  const id = renamed.get(question.id) ?? question.id;
  const source = question.when && renamed.get(question.when.question);
  if (question.when === undefined || source === undefined) return { ...question, id };
  return { ...question, id, when: { ...question.when, question: source } };
}
