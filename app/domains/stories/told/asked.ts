import type { CodedAnswer, Condition, Question, Told } from '../../rounds/index.ts';

/**
 * The questions that a teller was asked, given what they answered: a follow-up counts when its condition is met by an
 * answer to a question that was itself asked. A condition on a question that the form does not have asks always:
 * an answer too many is seen, a question that never shows is not.
 */
export function askedQuestions(questions: readonly Question[], answers: Told['answers']): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const isAsked = ({ id, when }: Question, before: readonly string[]): boolean => {
    const earlier = when && byId.get(when.question);
    if (earlier === undefined) return true;
    if (before.includes(earlier.id)) return false; // Two follow-ups on each other: neither can come first.
    return meets(when, answers[earlier.id]) && isAsked(earlier, [...before, id]);
  };
  return questions.filter((question) => isAsked(question, [question.id]));
}

/** What was told without the answers to questions that were not asked. */
export function onlyAsked(asked: readonly Question[], { answers, texts, ways }: Told): Told {
  const ids = new Set(asked.map((question) => question.id));
  const keep = <Value>(of: Record<string, Value>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => ids.has(id)));
  return { answers: keep(answers), texts: keep(texts), ways: keep(ways) };
}

function meets({ is }: Condition | { is: string[] } = { is: [] }, answer: CodedAnswer | undefined): boolean {
  const chosen: unknown[] = Array.isArray(answer) ? answer : [answer];
  return chosen.some((option) => typeof option === 'string' && is.includes(option));
}
