import { stemmer } from '@orama/stemmers/dutch';
import { irregularForms } from './irregular.ts';

/**
 * The stem under which forms of one Dutch word are found together.
 *
 * The Snowball stemmer (by way of @orama/stemmers) takes off endings but leaves klas/klassen and huis/huizen apart,
 * and writes every long vowel short, so that zoon/zon and boom/bom become one. What Dutch spelling does is undone
 * here: an open syllable is long (lo-pen, loop), a doubled consonant is short (klas-sen, klas), v and z at the end
 * of a stem are f and s. Takes words in lower case without marks.
 *
 * @example stemOf('huizen') === stemOf('huisje')
 */
export function stemOf(word: string): string {
  const irregular = irregularForms.get(word);
  if (irregular !== undefined) return irregular;
  const whole = withoutDiminutive(word);
  const plain = irregularForms.get(whole);
  if (plain !== undefined) return plain;
  const present = withoutPast(whole.replace(/eeen$/, 'ee').replace(/ieen$/, 'ie').replace(/ies$/, 'ie'));
  const stem = withoutVerbT(withDutchSpelling(present, stemmer(present)));
  return irregularForms.get(stem) ?? stem;
}

/** Words that begin with ge- and end in -t or -d without being a participle of what is between. */
const noParticiples = new Set(
  `gebied gebod gedicht geduld gehandicapt geld geluid gemoed gerecht gerucht geslacht gevecht gevoed geweld gewicht
  gezicht gezond geest gehucht gebruikt genot gebit gebint geschikt gewoond gezind geliefd`.split(/\s+/),
);

/** The stem of the verb that a participle belongs to (gewerkt → werk), so that it is found under both; else nothing. */
export function participleStem(word: string): string | undefined {
  const inside = /^ge(.{3,}[td])$/.exec(word)?.[1];
  if (inside === undefined || noParticiples.has(word) || irregularForms.has(word)) return undefined;
  // After a vowel the t or d belongs to the verb itself: gepraat, gered.
  return stemOf(/[aeiou][td]$/.test(inside) ? inside : inside.slice(0, -1));
}

function withoutDiminutive(word: string): string {
  const single = word.replace(/jes$/, 'je');
  if (!/.{3}je$/.test(single) || /ije$/.test(single)) return word;
  if (/[^aeiou]etje$/.test(single)) return single.slice(0, -4).replace(/([bdfgklmnprst])\1$/, '$1');
  if (/inkje$/.test(single)) return single.replace(/kje$/, 'g');
  if (/mpje$/.test(single)) return single.slice(0, -3);
  if (/(aart|hart|stje|chtje|kst)/.test(single.slice(-6))) return single.slice(0, -2);
  if (/[aeiou]{2}tje$/.test(single)) return single.slice(0, -3).replace(/([aou])\1$/, '$1');
  if (/[lnrw]tje$/.test(single)) return single.slice(0, -3);
  return single.slice(0, -2);
}

/** The weak past tense after a long vowel and r, which would otherwise look like a noun: hoorde, leerde. */
function withoutPast(word: string): string {
  return /.(oor|eer|uur)den?$/.test(word) && !/woorden$|oorden$/.test(word)
    ? word.replace(/den?$/, '')
    : word;
}

/** Undoes what an ending did to the spelling of a stem. */
function withDutchSpelling(word: string, stem: string): string {
  const devoiced = (text: string) => text.replace(/v$/, 'f').replace(/z$/, 's');
  // The stemmer shortened the vowel of the whole word: boom was made "bom".
  const long = /^(.*?)([aeou])([^aeiou])$/.exec(stem);
  if (long === null || stem.length < 3) return devoiced(stem.replace(/([bdfgklmnprst])\1$/, '$1'));
  const [, before = '', vowel = '', end = ''] = long;
  const doubled = before + vowel + vowel + end;
  if (word.startsWith(doubled)) return devoiced(doubled);
  const openSyllable =
    word.length > stem.length && word.startsWith(stem) && /^e/.test(word.slice(stem.length));
  const unstressed = /[aeiouy]/.test(before) && vowel === 'e';
  const afterVowel = /[aeiou]$/.test(before);
  return devoiced(openSyllable && !unstressed && !afterVowel ? doubled : stem);
}

/** Nouns whose last letter is their own. */
const ownEnding = new Set(['markt', 'maand']);

/** Takes -t and -d off a verb (maakt, vertelt, voeld-e) where hardly any noun ends like it; buurt and kast stay. */
function withoutVerbT(stem: string): string {
  if (ownEnding.has(stem) || stem.length < 4) return stem;
  const verb =
    /(aa|ee|oo|uu|oe|ie|ij|ui|ei)[bfgklmnps][td]$|[^c][kp]t$|[aeio]lt$|[aeiou]gt$|ngt$|dt$|.{2}[^aeiou](er|el)[td]$/;
  return verb.test(stem) ? stem.slice(0, -1) : stem;
}
