import { expect, test } from 'vitest';
import { asks, formFile, read } from './lindewaard.fixture.ts';
import { prepareReading } from './reading.ts';

const form = formFile(asks('Gevoel', 'Single choice', ['blij', 'boos']));
const prepare = (rows: string[][]) => prepareReading(read(form, rows), '2026-11-22');

test('who told is not kept', () => {
  const reading = prepare([
    ['Verhaal', 'Participant ID'],
    ['De bus kwam niet.', 'Fatma de Wit'],
  ]);
  expect(reading.stories).toHaveLength(1);
  expect(JSON.stringify(reading)).not.toContain('Fatma');
});

test('a day in the future becomes the day of the import, and is pointed out', () => {
  const reading = prepare([
    ['Verhaal', 'Gevoel', 'Collection date'],
    ['De bus kwam niet.', 'boos', '23-11-2026'],
    ['De bus kwam wel.', 'blij', '22-11-2026'],
  ]);
  expect(reading.stories.map(({ toldOn }) => toldOn)).toEqual([undefined, '2026-11-22']);
  expect(reading.problems.map(({ row, severity }) => [row, severity])).toEqual([[2, 'warning']]);
});

test('the language becomes an answer by which one can filter', () => {
  const reading = prepare([
    ['Verhaal', 'Language'],
    ['Otobüs gelmedi.', 'Turks'],
    ['De bus kwam niet.', ''],
  ]);
  expect(reading.questions.at(-1)).toMatchObject({ id: 'taal', options: [{ id: 'tr', label: 'Turks' }] });
  expect(reading.stories.map(({ told }) => told.answers)).toEqual([{ taal: 'tr' }, {}]);
});

test('a form that comes from a file still asks for a story', () => {
  const reading = prepare([['Verhaal'], ['De bus kwam niet.']]);
  expect(reading.questions.find(({ kind }) => kind === 'story')?.required).toBe(true);
});
