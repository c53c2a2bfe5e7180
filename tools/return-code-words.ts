/**
 * Makes the word list of the return code, once: `node tools/return-code-words.ts LIST [--candidates]`.
 *
 * LIST is the OpenTaal word list (one word per line, in Debian's package `wdutch`). It has no frequencies, so
 * how common a word is is read from the list itself: a word that many other words are built with ("huis" in
 * "huisarts") is one that people know. Words we refuse and words we add by hand lie beside the result; how the
 * choice was made is told in docs/decisions/004-return-code.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WORDS_WANTED = 8192;
/** A word below this many compounds is too rare to be taken without somebody having chosen it. */
const LEAST_COMPOUNDS = 3;
const folder = fileURLToPath(new URL('../app/domains/stories/return-code/', import.meta.url));

const readLines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const readWords = (path: string): string[] =>
  readLines(path)
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);

/** How many words of the list begin or end with each plain word of 4–8 letters. */
function countCompounds(spelled: ReadonlySet<string>): Map<string, number> {
  const plain = [...spelled].filter((word) => /^[a-z]{4,8}$/.test(word));
  const compounds = new Map(plain.map((word) => [word, 0]));
  const add = (word: string) => compounds.set(word, (compounds.get(word) ?? 0) + 1);
  for (const word of spelled) {
    const joined = word.replaceAll('-', '');
    for (let cut = 3; cut <= joined.length - 3; cut++) {
      const first = joined.slice(0, cut);
      const last = joined.slice(cut);
      if (compounds.has(first) && (spelled.has(last) || spelled.has(last.replace(/^s/, '')))) add(first);
      if (compounds.has(last) && (spelled.has(first) || spelled.has(first.replace(/s$/, '')))) add(last);
    }
  }
  return compounds;
}

const INFLECTIONS = ['en', 's', 'e'];

/** Words that sound the same or are forms of one another get the same sound: only one of them may be taken. */
export function soundOf(word: string): string {
  let sound = word.replaceAll('ij', 'ei').replaceAll('y', 'i').replaceAll('ou', 'au');
  const grown = sound.replace(/(tjes?|pjes?|kjes?|jes?)$/, '');
  if (grown.length >= 3) sound = grown;
  const ending = INFLECTIONS.find((end) => sound.endsWith(end) && sound.length - end.length >= 3);
  if (ending !== undefined) sound = sound.slice(0, -ending.length);
  return sound
    .replace(/(.)\1+/g, '$1')
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replace(/d$/, 't')
    .replace(/g$/, 'ch')
    .replace(/b$/, 'p')
    .replace(/c(?!h)/g, 'k');
}

/** Rare forms of another word: plurals, diminutives, past tenses, comparatives, adjectives with an -e. */
function isInflected(word: string, compounds: number, spelled: ReadonlySet<string>): boolean {
  const knows = (other: string) => other.length >= 3 && spelled.has(other);
  const bare = word.slice(0, -1);
  const long = bare
    .replace(/([aeou])([bdfgklmnprstvz])$/, '$1$1$2')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  if (/(tje|pje|kje|je)s?$/.test(word) && word.length > 5) return true;
  if (/^ge.*([td]|en)$/.test(word)) return compounds < 30;
  if (word.endsWith('s') && knows(bare)) return compounds < 30;
  if (/[td]$/.test(word) && knows(bare)) return compounds < 60;
  if (/(de|te)n?$/.test(word) && knows(word.replace(/(de|te)n?$/, ''))) return true;
  if (word.endsWith('er') && spelled.has(`${word}e`)) return true;
  if (word.endsWith('st') && spelled.has(`${word}e`) && knows(word.slice(0, -2))) return true;
  return word.endsWith('e') && [bare, bare.replace(/(.)\1$/, '$1'), long].some(knows);
}

/** The infinitive of a bare verb stem ("fluister" → "fluisteren"), when the list has it. */
function infinitiveOf(stem: string, spelled: ReadonlySet<string>): string | undefined {
  const short = stem.replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2');
  const voiced = short.replace(/f$/, 'v').replace(/s$/, 'z');
  const forms = [`${stem}en`, `${stem + stem.slice(-1)}en`, `${short}en`, `${voiced}en`, `${stem}n`];
  return forms.find((form) => spelled.has(form));
}

/** Whether the list gives the word a diminutive, which only nouns have. */
const isNoun = (word: string, spelled: ReadonlySet<string>): boolean =>
  !(word.endsWith('t') && spelled.has(word.slice(0, -1))) &&
  ['je', 'tje', 'pje', 'etje', `${word.slice(-1)}etje`].some((end) => spelled.has(word + end));

/** All words that differ from this one by one letter more, less or other. */
export function* neighbours(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    for (let letter = 97; letter < 123; letter++) {
      const put = String.fromCharCode(letter);
      yield head + put + word.slice(at);
      if (at < word.length) yield head + put + word.slice(at + 1);
    }
    if (at < word.length) yield head + word.slice(at + 1);
  }
}

interface Refused {
  words: ReadonlySet<string>;
  parts: string[];
}

function readRefused(): Refused {
  const entries = readWords(`${folder}refused.nl.txt`);
  const parts = entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.replaceAll('*', ''));
  return { words: new Set(entries), parts };
}

/** A common word as a person would say it by itself: a bare verb stem becomes its infinitive. */
function sayable(word: string, compounds: number, spelled: ReadonlySet<string>): string | undefined {
  const isStem = compounds < 60 && spelled.has(`${word}t`) && !isNoun(word, spelled);
  return isStem ? infinitiveOf(word, spelled) : word;
}

/** Every word that may be taken, the most welcome first: chosen by hand, common, then the other nouns. */
function rankWords(listPath: string): string[] {
  const lines = readLines(listPath);
  const spelled = new Set(lines.filter((word) => /^[a-z-]+$/.test(word)));
  const names = new Set(lines.filter((word) => /^[A-Z][a-z]+$/.test(word)).map((word) => word.toLowerCase()));
  const compounds = countCompounds(spelled);
  const refused = readRefused();
  const isWelcome = (word: string) =>
    compounds.has(word) &&
    !refused.words.has(word) &&
    !refused.parts.some((part) => word.includes(part)) &&
    ((compounds.get(word) ?? 0) >= 40 || !names.has(word));
  const added = readWords(`${folder}added.nl.txt`).filter((word) => compounds.has(word));
  const common = [...compounds]
    .filter(([word, count]) => count >= LEAST_COMPOUNDS && !isInflected(word, count, spelled))
    .sort(([, one], [, other]) => other - one)
    .map(([word, count]) => sayable(word, count, spelled))
    .filter((word) => word !== undefined);
  const nouns = [...compounds.keys()].filter((word) => isNoun(word, spelled));
  return [...new Set([...added, ...[...common, ...nouns].filter(isWelcome)])];
}

/** Takes words in order, one per sound; words one letter from a taken one only when too few are left. */
function takeWords(ranked: readonly string[], wanted: number): string[] {
  const sounds = new Set<string>();
  const distinct = ranked.filter((word) => {
    const sound = soundOf(word);
    if (sounds.has(sound)) return false;
    sounds.add(sound);
    return true;
  });
  const taken = new Set<string>();
  const close: string[] = [];
  for (const word of distinct) {
    if (taken.size === wanted) break;
    if ([...neighbours(word)].some((other) => taken.has(other))) close.push(word);
    else taken.add(word);
  }
  for (const word of close.sort((one, other) => other.length - one.length)) {
    if (taken.size === wanted) break;
    taken.add(word);
  }
  return [...taken];
}

/** The list as a module, so that it is part of the bundle and nothing has to be read. */
function moduleOf(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 108) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return [
    '/**',
    ' * The words of the return code, in order; the place of a word is its value, so the list must never change once',
    ' * codes were given out. Made by tools/return-code-words.ts from the word list of OpenTaal, © 2006–2020 OpenTaal,',
    ' * 2001–2005 Simon Brouwer and others, 1996 Nederlandstalige TeX Gebruikersgroep, under the revised BSD licence',
    ' * (see opentaal-licence.txt).',
    ' */',
    `export const words = \`\n${lines.join('\n')}\n\`;\n`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listPath = process.argv[2];
  if (listPath === undefined) throw new Error('Usage: node tools/return-code-words.ts LIST [--candidates]');
  const ranked = rankWords(listPath);
  if (process.argv.includes('--candidates')) {
    console.log(ranked.join(' '));
  } else {
    const words = takeWords(ranked, WORDS_WANTED).sort();
    if (words.length !== WORDS_WANTED)
      throw new Error(`Only ${words.length} words; add some to added.nl.txt.`);
    writeFileSync(`${folder}words.nl.ts`, moduleOf(words));
    console.log(`${words.length} words from ${ranked.length} candidates`);
  }
}
