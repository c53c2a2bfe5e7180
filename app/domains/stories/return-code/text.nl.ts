export const text = {
  unknownWord: (word: string, near: string[]) =>
    near.length === 0
      ? `Het woord “${word}” zit niet in onze lijst. Kijk of je het goed hebt overgenomen.`
      : `Het woord “${word}” zit niet in onze lijst. Bedoel je ${near.map((one) => `“${one}”`).join(' of ')}?`,
  wordCount: (count: number) =>
    `Een terugkomcode heeft tien woorden. We lezen er ${count === 1 ? 'één' : count}. Kijk of er een woord mist of dubbel staat.`,
} as const;
