import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Question } from '../question.ts';
import type { QuestionDraft } from './question-draft.ts';

/** What the fields of one question are filled with. */
export interface QuestionFieldsProps {
  draft: QuestionDraft;
  /** Questions that are asked before it. */
  earlier: readonly Question[];
  problems: FieldProblem[];
  /** The row of options that was just added or moved, from 0. */
  focus: number | null;
}

/** What is wrong with a field, if anything. */
export function problemAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
