import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { csv } from './lindewaard.fixture.ts';
import { readTable } from './table.ts';

const STORY = 'Eerst kwam Noor, toen Sam; en daarna: "wij allemaal" | zei ze.\nHet regende\t...';
const ROWS = [
  ['Nummer', 'Verhaal', 'Gevoel'],
  ['1', STORY, 'blij'],
  ['2', 'Kort', ''],
  ['3', '', 'boos'],
];

describe('what was written is read back', () => {
  for (const delimiter of [',', ';', '\t', '|', ':', '^', '~', '#', '@', '§', '\u001f']) {
    for (const newline of ['\r\n', '\n', '\r']) {
      test(`with ${JSON.stringify(delimiter)} between cells and ${JSON.stringify(newline)} between rows`, () => {
        const table = readTable(csv(ROWS, delimiter, newline));
        expect(table.delimiter).toBe(delimiter);
        expect(table.flaws).toEqual([]);
        expect(table.rows.map(({ cells }) => cells)).toEqual([ROWS[0], ROWS[1], ['2', 'Kort'], ROWS[3]]);
      });
    }
  }
});

test('a thousand random tables come back as they were', () => {
  let seed = 20261122;
  const next = (most: number) => {
    // Numerical Recipes' linear congruential generator: any sequence will do, as long as it is always the same.
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % most;
  };
  const pieces = ['a', 'é', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', '=', '漢', '😀', "'", '0'];
  const text = () => Array.from({ length: next(6) }, () => pieces[next(pieces.length)]).join('');
  for (let turn = 0; turn < 1000; turn += 1) {
    const delimiter = [',', ';', '\t', '|'][next(4)]!;
    const width = 2 + next(4);
    const header = Array.from({ length: width }, (_, index) => `kolom ${index}`);
    const body = Array.from({ length: 1 + next(5) }, () => [...header.slice(1).map(text), 'einde']);
    const table = readTable(csv([header, ...body], delimiter, '\n'), header);
    expect(table.rows.map(({ cells }) => cells)).toEqual([header, ...body]);
    expect(table.flaws).toEqual([]);
  }
});

test('rows are numbered as a spreadsheet does: empty rows count, a text over lines does not', () => {
  const table = readTable('a,b\n\n1,"één\ntwee\ndrie"\n,\n2,x\n');
  expect(table.rows.map(({ row }) => row)).toEqual([1, 3, 5]);
});

test('the names in the header decide about the delimiter when commas in the stories would not', () => {
  const text = 'Nummer;Verhaal\n1;Ik ging, toen\n2;Jij kwam, later\n3;Zij liep, weg';
  expect(readTable(text, ['Nummer', 'Verhaal']).delimiter).toBe(';');
  expect(readTable(text).delimiter).toBe(';');
});

test('the line with which Excel names the delimiter is a setting, not a row', () => {
  const table = readTable('sep=|\r\na|b\r\n1|2');
  expect(table).toMatchObject({ delimiter: '|', rows: [{ row: 1, cells: ['a', 'b'] }, { row: 2 }] });
});

test('spaces around quotes do no harm', () => {
  expect(readTable('a , "b, c" ,d\n1,2,3').rows[0]?.cells).toEqual(['a', 'b, c', 'd']);
});

test('a quote that never ends is pointed out where it begins, and the rows before it are read', () => {
  const table = readTable('a,b\n1,2\n3,"vier\n5,6\n');
  expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
  expect(table.flaws).toMatchObject([{ row: 3, severity: 'error' }]);
  expect(table.flaws[0]?.message).toContain('nergens eindigt');
});

test('a stray quote within one row is kept as it is, with a warning for each such row', () => {
  const table = readTable('a,b\n1,5" breed\n2,"goed"\n3,"half" open\n');
  expect(table.rows.map(({ cells }) => cells[1])).toEqual(['b', '5" breed', 'goed', '"half" open']);
  expect(table.flaws).toMatchObject([
    { row: 2, severity: 'warning' },
    { row: 4, severity: 'warning' },
  ]);
});

test('a stray quote that glues rows together is an error', () => {
  const table = readTable('a,b\n1,"open\n2,"dicht"\n3,x\n');
  expect(table.flaws).toMatchObject([{ row: 2, severity: 'error' }]);
});

test('characters that steer a terminal or that a database refuses are taken out, and said', () => {
  const table = readTable('a,b\n1,Ik\0 liep\u001b[31m weg\n');
  expect(table.rows[1]?.cells[1]).toBe('Ik liep[31m weg');
  expect(table.flaws).toMatchObject([{ row: 2, cell: 1, severity: 'warning' }]);
});

test('files that are no table are refused instead of filling the memory', () => {
  expect(readTable(','.repeat(3_000_000)).flaws).toMatchObject([{ severity: 'error' }]);
  expect(readTable(`a,b\n1,"${'x'.repeat(6_000_000)}"`).flaws).toMatchObject([{ row: 2, severity: 'error' }]);
  const endless = readTable(`a,b\n${'\n'.repeat(3_000_000)}`);
  expect(endless.flaws.at(-1)?.message).toContain('te veel rijen');
  expect(endless.rows).toHaveLength(1);
  const wide = readTable(`a,b\n${'x,'.repeat(LIMITS.answers * 2)}`);
  expect(wide.flaws).toMatchObject([{ row: 2, severity: 'error' }]);
});
