/** One value of a table that leaves the product; null is an empty cell. */
export type Cell = string | number | null;

/** Opens a file for Dutch spreadsheets: a byte-order mark, so that they read the letters right. */
export const csvStart = '\ufeff';

/**
 * One row of a file for Dutch spreadsheets: semicolons between cells, a comma in a number.
 *
 * @example csvRow(['Titel; deel 2', 2.5, null]) // '"Titel; deel 2";2,5;\r\n'
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(written).join(';')}\r\n`;
}

/**
 * A spreadsheet would run a text that begins with one of these signs, also behind a space or a full-width twin of the
 * sign; an apostrophe makes it text. A number is no text: "-5" stays a number.
 */
const asFormula = /^\s*[=+\-@\t\r＝＋－＠]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = asFormula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
