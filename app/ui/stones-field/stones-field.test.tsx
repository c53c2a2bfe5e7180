import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { speakSide, speakStone } from './spoken.ts';
import { StonesField, stonesInWords } from './stones-field.tsx';
import { stonesText } from './text.nl.ts';
import { AXIS_STOPS } from './values.ts';

const axes = {
  horizontal: { left: 'ver weg', right: 'dichtbij' },
  vertical: { bottom: 'licht', top: 'zwaar' },
};
const items = [
  { id: 'school', label: 'De school' },
  { id: 'geld', label: 'Geld' },
];
const field = { id: 's', name: 's', legend: 'Wie was er om je heen?', items, ...axes };
const ends: ['ver weg', 'dichtbij', 'licht', 'zwaar'] = ['ver weg', 'dichtbij', 'licht', 'zwaar'];

test('every stone starts empty and has nine places in words for each axis', () => {
  const markup = html(<StonesField {...field} />);
  expect(markup.match(/<select/g)).toHaveLength(4);
  expect(markup.match(/<option value="" selected="">/g)).toHaveLength(4);
  const first = markup.slice(markup.indexOf('<select'), markup.indexOf('</select>'));
  const words = [...first.matchAll(/<option value="\d+">([^<]+)/g)].map((match) => match[1]);
  expect(words).toEqual([
    'helemaal ‘ver weg’',
    'vooral ‘ver weg’',
    'meer ‘ver weg’',
    'een beetje ‘ver weg’',
    'ertussenin',
    'een beetje ‘dichtbij’',
    'meer ‘dichtbij’',
    'vooral ‘dichtbij’',
    'helemaal ‘dichtbij’',
  ]);
});

test('a stone comes back as its nearest words and exactly', () => {
  const markup = html(<StonesField {...field} value={{ geld: [390, 1000] }} way="slide" />);
  expect(markup).toContain('name="s.exact.geld" value="390-1000"');
  expect(markup.match(/selected="">[^<]+/g)?.slice(2)).toEqual([
    'selected="">een beetje ‘ver weg’',
    'selected="">helemaal ‘zwaar’',
  ]);
  expect(markup).toContain('name="s.way" value="slide"');
});

test('the first choice carries the id of the field, and an error is on every choice', () => {
  const markup = html(<StonesField {...field} error="Kies" />);
  expect(markup).toContain(
    '<select class="stones__select" id="s" name="s.across.school" aria-invalid="true">',
  );
  expect(markup.match(/aria-invalid="true"/g)).toHaveLength(4);
});

test('where a stone lies is said in the words one can choose for it', () => {
  for (const stop of AXIS_STOPS) {
    expect(html(<StonesField {...field} />)).toContain(speakSide(stop, ['licht', 'zwaar'], stonesText));
  }
  expect(speakStone('De school', [870, 610], ends, stonesText)).toBe(
    'De school: vooral ‘dichtbij’, en een beetje ‘zwaar’',
  );
  expect(speakStone('De school', [520, 480], ends, stonesText)).toBe('De school: in het midden');
  expect(speakStone('De school', [undefined, 480], ends, stonesText)).toBe(
    'De school: ertussenin. Kies ook: ‘ver weg’ of ‘dichtbij’',
  );
  expect(speakStone('De school', [undefined, undefined], ends, stonesText)).toBe('');
});

test('who reads the story reads only the stones that were laid', () => {
  expect(stonesInWords({ geld: [0, 500] }, { items, ...axes })).toBe(
    'Geld: helemaal ‘ver weg’, en ertussenin',
  );
});
