const inWords = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people say it: `dayInWords('2026-11-22')` is "22 november 2026". */
export function dayInWords(day: string): string {
  return inWords.format(new Date(`${day}T12:00:00Z`));
}
