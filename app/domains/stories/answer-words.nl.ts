export const text = {
  notApplicable: 'past hier niet',
  /** Between two answers that were both chosen. An answer may hold a comma itself. */
  and: ' · ',
  number: (value: number, unit?: string) => [value.toLocaleString('nl-NL'), unit ?? ''].join(' ').trim(),
  own: (words: string) => `“${words}”`,
} as const;
