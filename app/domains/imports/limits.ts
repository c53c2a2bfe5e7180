/**
 * What one import may hold. Files from survey tools stay far below these; they are here so that a wrong or
 * hostile file is refused with a sentence instead of filling the memory. The page and the help state them.
 */
export const LIMITS = {
  /** Rows with a story, header and comments not counted. */
  rows: 20_000,
  /** Per file. */
  bytes: 50 * 1024 * 1024,
  /** Columns in the stories file. */
  columns: 200,
  /** Characters of a story, and of any other text in own words. */
  characters: 100_000,
  /** Answers of one question in the form file. */
  answers: 1_000,
  /** Problems listed one by one; the rest is only counted. */
  problems: 50_000,
} as const;
