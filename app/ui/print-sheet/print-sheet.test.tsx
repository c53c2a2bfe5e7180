import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PrintCards, PrintSheet } from './print-sheet.tsx';

test('a sheet and its cards hold what they are given', () => {
  expect(html(<PrintSheet>x</PrintSheet>)).toBe('<div class="print-sheet">x</div>');
  const cards = [1, 2, 3].map((id) => ({ id: String(id), content: id }));
  expect(html(<PrintCards cards={cards} />).match(/print-cards__card/g)).toHaveLength(3);
});
