import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FOLDER = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files';

/** Printable ASCII, and of Latin-1 the letters and the signs that Dutch text uses. */
const BASIC = `${range(0x20, 0x7e)}${range(0xc0, 0xff)}\u00a0¡«»¿§°·²³½€£©×`;
/** Dashes, quotes, ellipsis, bullet, arrows and the minus sign; the non-breaking hyphen and thin space. */
const PUNCTUATION = '–—‘’‚“”„…•←→−\u2011\u2009';
/**
 * Letters of names that residents of Dutch towns have: Turkish, Polish, Czech, Slovak, Hungarian, Romanian,
 * Croatian, Bosnian, Baltic, Nordic, Frisian.
 */
const NAMES = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽž';

/**
 * The letters of our screens out of Atkinson Hyperlegible Next (Braille Institute, SIL Open Font License), from
 * regular to bold. The package splits the typeface over two files by alphabet; the letters in names are in the second.
 */
export async function subsetFonts(): Promise<{ latin: Uint8Array; names: Uint8Array }> {
  const [latin, names] = await Promise.all([
    subset('latin', BASIC + PUNCTUATION),
    subset('latin-ext', NAMES),
  ]);
  return { latin, names };
}

/** As `unicode-range` values, so that the second file is only fetched for a page with such a name on it. */
export const NAMES_RANGE = [...NAMES].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');

function subset(alphabet: string, letters: string): Promise<Uint8Array> {
  const file = readFileSync(`${FOLDER}/atkinson-hyperlegible-next-${alphabet}-wght-normal.woff2`);
  return subsetFont(file, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}
