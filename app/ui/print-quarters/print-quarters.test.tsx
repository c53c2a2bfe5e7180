import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PrintQuarters } from './print-quarters.tsx';

test('five cards take two sheets', () => {
  const cards = ['een', 'twee', 'drie', 'vier', 'vijf'].map((id) => ({ id, content: id }));
  const page = html(<PrintQuarters cards={cards} />);
  expect(page.match(/class="print-quarters"/g)).toHaveLength(2);
  expect(page.match(/class="print-quarters__card"/g)).toHaveLength(5);
});
