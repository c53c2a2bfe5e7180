import { expect, test } from 'vitest';
import { problemFile } from './problem-file.ts';

test('a name of a column that a spreadsheet would run is written as text', () => {
  const file = problemFile([
    {
      file: 'stories',
      row: 1,
      column: '=HYPERLINK("https://x.example")',
      message: 'Deze kolom; komt niet mee.',
      severity: 'warning',
    },
  ]);
  expect(file.split('\r\n')[1]).toBe(
    '1;Verhalen;"\'=HYPERLINK(""https://x.example"")";"Deze kolom; komt niet mee.";Kijk dit na',
  );
});

test('it begins with the mark by which Excel knows that it is UTF-8', () => {
  expect(problemFile([])).toBe('\ufeffRij;Bestand;Kolom;Wat er is;Gevolg\r\n');
});
