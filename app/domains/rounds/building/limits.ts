/** How much fits in a form: far more than a teller will want to answer, and little enough for one page. */
export const limits = {
  questions: 60,
  options: 60,
  /** More stones than this cannot be told apart on a phone. */
  stones: 12,
  name: 40,
  label: 300,
  help: 600,
  option: 150,
  end: 100,
  unit: 20,
} as const;
