import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { type Cell, csvRow, csvStart } from '../../../platform/csv.ts';
import type { Question, Round } from '../../rounds/index.ts';
import type { Story } from '../story.ts';
import type { Column } from './column.ts';
import { text } from './text.nl.ts';

/** A table of stories for a spreadsheet, piece by piece. */
export async function* csvOf(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Story[]>,
): AsyncGenerator<string> {
  yield csvStart + csvRow(columns.map((column) => column.header));
  for await (const stories of batches)
    yield stories.map((story) => csvRow(columns.map((column) => column.value(story)))).join('');
}

/** What stands in each column of that table. */
export function dictionaryOf(columns: readonly Column[]): string {
  return csvStart + [text.dictionary.head, ...dictionaryRows(columns)].map(csvRow).join('');
}

function dictionaryRows(columns: readonly Column[]): string[][] {
  return columns.map(({ header, meaning, values }) => [header, meaning, values]);
}

/** Questions and stories as they are kept, piece by piece: one JSON object, a story a line. */
export async function* jsonOf(
  round: Round,
  questions: readonly Question[],
  batches: AsyncIterable<readonly Story[]>,
): AsyncGenerator<string> {
  const { roundId, title, welcome } = round;
  yield `{"round":${JSON.stringify({ roundId, title, welcome })},\n"questions":${JSON.stringify(questions)},\n"stories":[\n`;
  let separator = '';
  for await (const stories of batches) {
    yield separator + stories.map((story) => JSON.stringify(asData(story))).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

function asData({ storyId, formVersion, toldOn, changedOn, reach, origin, wordCount, told, media }: Story) {
  const besides = { recording: (media?.voice ?? null) !== null, picture: media?.picture === true };
  return { storyId, formVersion, toldOn, changedOn, reach, origin, wordCount, ...besides, ...told };
}

/** The same table as a workbook, with the meaning of the columns on a second sheet. */
export async function workbookOf(
  columns: readonly Column[],
  batches: AsyncIterable<readonly Story[]>,
): Promise<Buffer<ArrayBuffer>> {
  const rows: Row[] = [headRow(columns.map((column) => column.header))];
  for await (const stories of batches)
    for (const story of stories) rows.push(columns.map((column) => asCell(column.value(story))));
  const dictionary = [
    headRow(text.dictionary.head),
    ...dictionaryRows(columns).map((row) => row.map(asCell)),
  ];
  const widths = columns.map((column) => ({ width: Math.min(40, Math.max(12, column.header.length + 2)) }));
  const buffer = await writeXlsxFile([
    { data: rows, sheet: text.stories.sheet, columns: widths, stickyRowsCount: 1 },
    {
      data: dictionary,
      sheet: text.dictionary.sheet,
      columns: [{ width: 30 }, { width: 60 }, { width: 80 }],
    },
  ]).toBuffer();
  return Buffer.from(buffer);
}

function headRow(headers: readonly string[]) {
  return headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
}

/** Always with its type, so that a text is never taken for a formula. The writer leaves out what XML cannot hold. */
function asCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return { value: cell, type: String };
}
