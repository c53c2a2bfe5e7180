import { csvRow, csvStart } from '../../../platform/csv.ts';
import type { Problem } from '../problem.ts';
import { text } from './text.nl.ts';

/** The problems as a file for a spreadsheet. */
export function problemFile(problems: readonly Problem[]): string {
  const rows = problems.map(({ row, file, column, message, severity }) => [
    String(row),
    text.problems.file[file],
    column,
    message,
    text.problems.severity[severity],
  ]);
  return csvStart + [text.problems.head, ...rows].map(csvRow).join('');
}
