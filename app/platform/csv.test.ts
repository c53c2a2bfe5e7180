import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvRow } from './csv.ts';

test('what people write comes back as they wrote it', () => {
  const cells = ['Ze zei: "kom maar"; dus ik ging', 'Twee\nregels', '', 'Çiğdem'];
  expect(parse(csvRow(cells), { delimiter: ';' })).toEqual([cells]);
});

test('a cell that a spreadsheet would run becomes text', () => {
  for (const formula of ['=1+1', '+31612345678', '-2+3', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1+1']) {
    const [[read]] = parse(csvRow([formula]), { delimiter: ';' }) as [[string]];
    expect(read).toBe(`'${formula}`);
  }
});

test('a number stays a number, with a comma', () => {
  expect(csvRow([-5, 2.5, null])).toBe('-5;2,5;\r\n');
});
