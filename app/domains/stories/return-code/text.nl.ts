const between = new Intl.ListFormat('nl', { type: 'disjunction' });

export const text = {
  /** Said when a word is not one of ours. */
  unknownWord: (word: string, suggestions: readonly string[]) =>
    suggestions.length === 0
      ? `We kennen het woord ‘${word}’ niet. Kijk nog eens goed wat je hebt bewaard.`
      : `We kennen het woord ‘${word}’ niet. Bedoel je ${between.format(suggestions.map((each) => `‘${each}’`))}?`,
  unknownWords: (words: readonly string[]) =>
    `We kennen deze woorden niet: ${words.map((word) => `‘${word}’`).join(', ')}. Kijk nog eens goed wat je hebt bewaard.`,
  tooFew: (count: number) =>
    `Je code heeft tien woorden. We zien er ${count}. Mist er een woord? Kijk nog eens wat je hebt bewaard.`,
  tooMany: (count: number) =>
    `Je code heeft tien woorden. We zien er ${count}. Staat er een woord te veel? Kijk nog eens wat je hebt bewaard.`,
  noWords: 'We zien geen woorden. Typ de tien woorden die je hebt bewaard.',
};
