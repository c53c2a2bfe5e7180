export const text = {
  notApplicable: 'past hier niet',
  number: (value: number, unit?: string) => [value.toLocaleString('nl-NL'), unit ?? ''].join(' ').trim(),
  own: (words: string) => `“${words}”`,
} as const;
