/** What is said about an answer that was typed over from paper: what it means, or why it cannot be that. */
export const typedText = {
  notApplicable: 'past hier niet',
  own: (words: string) => `“${words}”`,
  words: (count: number) => (count === 1 ? '1 woord' : `${count} woorden`),
  unit: (number: string, unit: string) => (unit === '' ? number : `${number} ${unit}`),
  help: {
    words: '',
    one: (most: number) => `één nummer, 1 t/m ${most}`,
    more: (most: number) => `nummers, 1 t/m ${most}`,
    own: 'dan eigen woorden',
    line: '0 t/m 10',
    triad: '1 t/m 7',
    stones: (count: number) => `${count} keer kolom en rij, “-” is niet gelegd`,
    number: 'getal',
    date: 'dag, maand, jaar',
    notApplicable: 'n = past hier niet',
  },
  problem: {
    notApplicable: 'Hier staat geen vakje “past hier niet”.',
    noNumber: (most: number) => `Typ nummers van 1 tot en met ${most}.`,
    unknownOption: (number: string, most: number) =>
      `Nummer ${number} is er niet. Het loopt van 1 tot en met ${most}.`,
    onlyOne: 'Hier hoort één nummer. Staan er meer kruisjes? Sla de vraag dan over.',
    line: 'Typ een getal van 0 tot en met 10.',
    triad: 'Typ het nummer van één plek, van 1 tot en met 7.',
    stones: 'Typ per steen twee cijfers: de kolom en de rij. Of een streepje.',
    tooManyStones: (count: number) => `Er zijn maar ${count} stenen.`,
    number: 'Typ een getal.',
    between: (least: number, most: number) => `Typ een getal van ${least} tot en met ${most}.`,
    date: 'Deze datum bestaat niet. Typ bijvoorbeeld 31-12-2026.',
    tooLong: (most: number) => `Dit is te lang. Er passen ${most.toLocaleString('nl-NL')} tekens.`,
  },
} as const;
