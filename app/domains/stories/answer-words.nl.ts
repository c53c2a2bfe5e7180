export const text = {
  notApplicable: 'past hier niet',
  own: (words: string) => `“${words}”`,
} as const;
