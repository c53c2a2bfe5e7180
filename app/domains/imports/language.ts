import { fold } from './name.ts';

/** Languages that people in Dutch neighbourhoods tell in, and that a column may name in words. */
const CODES =
  'nl en de fr es pt it pl ro bg hu cs el tr ku ar fa ps ur hi zh vi id ru uk so ti am sw pap srn fy ber zgh ' +
  'sr hr bs sq ta th ja he hy ka';

const NAMES = new Map(
  ['nl', 'en'].flatMap((inLanguage) => {
    const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
    return CODES.split(' ').map((code): [string, string] => [fold(names.of(code) ?? code), code]);
  }),
);

/**
 * A language as a BCP 47 code, from a code or from its name in Dutch or English.
 *
 * @example readLanguage('Turks') // 'tr'
 */
export function readLanguage(text: string): string | undefined {
  const name = fold(text);
  const known = NAMES.get(name);
  if (known) return known;
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/.test(name)) return undefined;
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
