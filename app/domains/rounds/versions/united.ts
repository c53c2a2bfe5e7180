import type { Option, Question } from '../question.ts';

/**
 * All questions that were ever asked in a round, each once: in the wording of the newest version that has it, with the
 * options of all its versions. Those of the newest form come first, in its order; what is no longer asked comes after.
 * Reading lists, filters and exports use it, so that a story told with an older form is read with the same words.
 *
 * @param versions the forms of one round, the oldest first
 */
export function uniteVersions(versions: readonly (readonly Question[])[]): Question[] {
  const united = new Map<string, Question>();
  for (const questions of versions.toReversed()) {
    for (const question of questions) {
      const newer = united.get(question.id);
      united.set(question.id, newer === undefined ? question : withOptionsOf(newer, question));
    }
  }
  return [...united.values()];
}

/** The newer wording, with the options that only the older one had behind it. */
function withOptionsOf(newer: Question, older: Question): Question {
  if ((newer.kind === 'single' || newer.kind === 'multiple') && newer.kind === older.kind) {
    const ownWords = newer.ownWords === true || older.ownWords === true;
    return { ...newer, options: uniteOptions(newer.options, older.options), ...(ownWords && { ownWords }) };
  }
  if (newer.kind === 'stones' && older.kind === 'stones')
    return { ...newer, items: uniteOptions(newer.items, older.items) };
  return newer;
}

function uniteOptions(newer: readonly Option[], older: readonly Option[]): Option[] {
  const ids = new Set(newer.map((option) => option.id));
  return [...newer, ...older.filter((option) => !ids.has(option.id))];
}
