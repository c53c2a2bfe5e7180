/** Something in a text by which others may find out who someone is. */
export interface Detail {
  kind: DetailKind;
  /** As it stands in the text. */
  words: string;
}

export type DetailKind =
  | 'email'
  | 'phone'
  | 'postcode'
  | 'address'
  | 'link'
  | 'bank'
  | 'plate'
  | 'birth'
  | 'number';

/**
 * In the order in which they are looked for: what one kind took, the next does not find again. Streets are found by
 * their endings; a number of nine digits counts as a citizen service number only when it passes the eleven-test.
 */
const patterns: readonly { kind: DetailKind; pattern: RegExp; really?: (words: string) => boolean }[] = [
  {
    kind: 'email',
    pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu,
  },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>()]+/giu },
  { kind: 'bank', pattern: /\bNL\s?\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b/giu },
  { kind: 'phone', pattern: /(?<![\d+])(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/gu },
  { kind: 'postcode', pattern: /\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b/gu },
  {
    kind: 'address',
    pattern:
      /\b\p{Lu}[\p{L}'’.-]*(?:straat|laan|weg|plein|kade|gracht|dijk|hof|singel|pad|steeg|dreef|markt|kamp|park)\s+\d{1,4}\s?[a-z]?\b/gu,
  },
  { kind: 'birth', pattern: /\b(?:0?[1-9]|[12]\d|3[01])[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d{2}\b/gu },
  {
    kind: 'plate',
    pattern:
      /\b(?=[A-Z\d-]*[A-Z])(?=[A-Z\d-]*\d)(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2})\b/gu,
  },
  { kind: 'number', pattern: /(?<!\d)\d{9}(?!\d)/gu, really: passesElevenTest },
];

/**
 * Details in a text by which its teller, or someone else in it, may be recognised. It is help, not a promise: a first
 * name or a rare event is not found by rules, so a person reads a story before it goes further.
 *
 * @example detailsIn('Bel me op 06 12345678') // [{ kind: 'phone', words: '06 12345678' }]
 */
export function detailsIn(text: string): Detail[] {
  const found: (Detail & { at: number })[] = [];
  let rest = text;
  for (const { kind, pattern, really = () => true } of patterns) {
    rest = rest.replace(pattern, (words: string, ...more) => {
      if (!really(words)) return words;
      const at = more.find((part): part is number => typeof part === 'number') ?? 0;
      found.push({ kind, words, at });
      return ' '.repeat(words.length);
    });
  }
  return found.sort((one, other) => one.at - other.at).map(({ kind, words }) => ({ kind, words }));
}

/** The check on a citizen service number: 9 × the first digit … 2 × the eighth, minus the last, divides by 11. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && digits !== '000000000';
}
