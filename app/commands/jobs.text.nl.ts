export const jobsText = {
  summary: 'Laat zien welk werk op de achtergrond mislukte, en probeer het opnieuw',
  help: `./zodat jobs [--retry] [--json]

Laat zien wat op de achtergrond niet lukte, ook niet na alle pogingen: wanneer, wat, en de soort fout.
Wat mensen schreven staat er nooit bij.

  --retry   geef alles een nieuwe kans
  --json    als JSON: {failures: [{id, name, failedOn, reason}], retried}`,
  none: 'Er is niets mislukt.',
  retried: (count: number) => `Opnieuw in de rij gezet: ${count}.`,
  howToRetry: 'Een nieuwe kans geven: ./zodat jobs --retry',
} as const;
