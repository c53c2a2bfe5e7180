import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LineField, lineInWords } from './line-field.tsx';
import { TriadField, triadInWords } from './triad-field.tsx';
import type { Point } from './values.ts';

const line = { id: 'tempo', name: 'tempo', legend: 'Hoe ging het?', left: 'te langzaam', right: 'te snel' };
const corners: [string, string, string] = ['ik zelf', 'de regels', 'anderen'];
const triad = { id: 'telde', name: 'telde', legend: 'Wat telde?', corners };
const choices = (markup: string) =>
  [...markup.matchAll(/type="radio"[^>]*value="([\w-]+)"/g)].map((match) => match[1]);
const checked = (markup: string) =>
  [...markup.matchAll(/checked="" value="([\w-]+)"/g)].map((match) => match[1]);

test('a line starts empty and can be answered in words alone', () => {
  const field = html(<LineField {...line} mayNotApply />);
  expect(choices(field)).toEqual(['0', '250', '500', '750', '1000', 'nvt']);
  expect(checked(field)).toEqual([]);
  expect(field).toContain('>Helemaal ‘te langzaam’</label>');
});

test('a triad has words for its corners, its sides and its middle', () => {
  const field = html(<TriadField {...triad} />);
  expect(choices(field)).toEqual([
    '1000-0-0',
    '0-1000-0',
    '0-0-1000',
    '500-500-0',
    '500-0-500',
    '0-500-500',
    '333-333-334',
  ]);
  expect(field).toContain('>‘ik zelf’ en ‘de regels’ ongeveer evenveel</label>');
  expect(field).toContain('>Alle drie ongeveer evenveel</label>');
});

test('a value comes back as its nearest words and exactly', () => {
  const field = html(<TriadField {...triad} value={[610, 90, 300]} way="slide" />);
  expect(checked(field)).toEqual(['500-0-500']);
  expect(field).toContain('name="telde.exact" value="610-90-300"');
  expect(field).toContain('name="telde.way" value="slide"');
});

test('"past hier niet" is kept apart from no answer', () => {
  expect(checked(html(<LineField {...line} mayNotApply value={null} />))).toEqual(['nvt']);
  expect(choices(html(<LineField {...line} />))).not.toContain('nvt');
});

test('the first words carry the id of the field', () => {
  expect(html(<LineField {...line} error="Kies" />)).toMatch(
    /type="radio" id="tempo" aria-invalid="true" name="tempo" value="0"/,
  );
});

test.each<[number, string]>([
  [0, 'Helemaal ‘te langzaam’'],
  [250, 'Meer ‘te langzaam’'],
  [380, 'Iets meer ‘te langzaam’ dan ‘te snel’'],
  [520, 'Ertussenin'],
  [620, 'Iets meer ‘te snel’ dan ‘te langzaam’'],
  [1000, 'Helemaal ‘te snel’'],
])('%i on the line is said as "%s"', (value, words) => {
  expect(lineInWords(value, 'te langzaam', 'te snel')).toBe(words);
});

test.each<[Point, string]>([
  [[1000, 0, 0], 'Vooral ‘ik zelf’'],
  [[700, 0, 300], 'Vooral ‘ik zelf’, een beetje ‘anderen’'],
  [[600, 210, 190], 'Vooral ‘ik zelf’, een beetje ‘de regels’ en ‘anderen’'],
  [[50, 500, 450], '‘de regels’ en ‘anderen’ ongeveer evenveel'],
  [[420, 400, 180], '‘ik zelf’ en ‘de regels’ ongeveer evenveel, een beetje ‘anderen’'],
  [[340, 320, 340], 'Alle drie ongeveer evenveel'],
])('%j in the triangle is said as "%s"', ([a = 0, b = 0, c = 0], words) => {
  expect(triadInWords([a, b, c], corners)).toBe(words);
});
