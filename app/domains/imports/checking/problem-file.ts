import type { Problem } from '../problem.ts';
import { text } from './text.nl.ts';

/** The problems as a file for a spreadsheet: semicolons and a byte-order mark, as Dutch Excel opens it. */
export function problemFile(problems: readonly Problem[]): string {
  const rows = problems.map(({ row, file, column, message, severity }) => [
    String(row),
    text.problems.file[file],
    column,
    message,
    text.problems.severity[severity],
  ]);
  return `\ufeff${[text.problems.head, ...rows].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}

/** A spreadsheet would run a cell that begins with one of these signs; an apostrophe makes it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
