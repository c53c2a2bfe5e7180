/** The name of a question's field in a form; a group's parts hang on it with a dot. */
export function fieldName(questionId: string): string {
  return `q.${questionId}`;
}

/** The name of the tick "past hier niet" beside a field in which one types. */
export function notApplicableName(questionId: string): string {
  return `${fieldName(questionId)}.nvt`;
}

/** The id of that field, where error links land. */
export function fieldId(questionId: string): string {
  return `q-${questionId}`;
}

/** The value by which a form says "past hier niet". */
export const notApplicable = 'nvt';
