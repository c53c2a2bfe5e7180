import type { Question } from '../rounds/index.ts';
import { findAnswer } from './answers.ts';
import type { FormColumn } from './column.ts';
import type { Form } from './form.ts';
import { fold } from './name.ts';
import { importText } from './text.nl.ts';
import { isMultiple } from './type.ts';

/** What one column of the stories file is for. */
export type Role =
  | { role: 'story' | 'title' | 'participant' | 'toldOn' | 'language' | 'nothing' }
  | { role: 'appended'; before: string }
  | { role: 'answer'; column: FormColumn; option?: string }
  | { role: 'ownWords'; questionId: string };

export interface Place {
  /** Header as it stands in the file. */
  name: string;
  role: Role;
}

/** Before the name of a question: a column with what people wrote beside the answers. */
export const WRITE_IN = 'writein_';
const NAMED = ['language', 'toldOn', 'participant', 'title', 'story'] as const;

/** The name of a column as it is looked up, without the pieces that the form says to take out. */
export function cleanHeader(name: string, form: Form): string {
  return fold(form.settings.removed.reduce((rest, text) => (text ? rest.replaceAll(text, '') : rest), name));
}

/** Finds the role of a column by its name; a write-in for a question without options becomes a question in `own`. */
export function createRoles({ settings, columns, naming }: Form) {
  const roles = new Map<string, Role>();
  const setNamed = (given: boolean) => {
    for (const role of NAMED) {
      if ((settings[role].row !== undefined) === given) roles.set(fold(settings[role].name), { role });
    }
  };
  // A question called "Language" goes before the default name of the language column, not before a given one.
  setNamed(false);
  for (const column of columns) {
    if (column.type !== 'multiple-yes-no') roles.set(fold(column.name), { role: 'answer', column });
  }
  for (const { column, before } of settings.appended) roles.set(fold(column), { role: 'appended', before });
  setNamed(true);
  const byLength = columns.toSorted((a, b) => b.name.length - a.name.length);
  return (name: string, own: Map<string, Question>): Role => {
    const known = roles.get(name);
    if (known) return known;
    if (name.startsWith(WRITE_IN)) {
      const column = columns.find(({ name: of }) => fold(of) === name.slice(WRITE_IN.length).trim());
      return column ? ownWordsRole(column, own, naming) : { role: 'nothing' };
    }
    for (const column of byLength) {
      const role = answerInHeader(column, name, settings.separator, settings.ending);
      if (role) return role;
    }
    return { role: 'nothing' };
  };
}

function ownWordsRole(column: FormColumn, own: Map<string, Question>, naming: Form['naming']): Role {
  const { question } = column;
  if (question.kind === 'single' || question.kind === 'multiple') {
    return { role: 'ownWords', questionId: question.id };
  }
  const id = own.get(question.id)?.id ?? naming(`${question.id}-woorden`);
  const name = importText.question.ownWords(question.name);
  own.set(question.id, { id, kind: 'text', name, label: name, about: question.about });
  return { role: 'ownWords', questionId: id };
}

/** `needed [help]`: the question, the separator, the answer, the ending. */
function answerInHeader(
  column: FormColumn,
  name: string,
  separator: string,
  ending: string,
): Role | undefined {
  if (!isMultiple(column.type) || !name.startsWith(fold(column.name))) return undefined;
  const rest = name.slice(fold(column.name).length);
  const sign = separator === ' ' ? ' ' : fold(separator);
  const found = sign === ' ' ? rest : rest.trimStart();
  if (!found.startsWith(sign)) return undefined;
  const end = fold(ending);
  const answer = found.slice(sign.length).trim();
  const option = findAnswer(
    column.answers,
    end && answer.endsWith(end) ? answer.slice(0, -end.length) : answer,
  );
  return option === undefined ? undefined : { role: 'answer', column, option };
}
