import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Pagination, pagesAround } from './pagination.tsx';

const href = (page: number) => `?bladzijde=${page}`;

test('where everything fits on one page there is nothing to leaf through', () => {
  expect(html(<Pagination current={1} pages={1} href={href} />)).toBe('');
});

test('the first page has no way back and the last no way on', () => {
  expect(html(<Pagination current={1} pages={3} href={href} />)).not.toContain('Vorige');
  expect(html(<Pagination current={3} pages={3} href={href} />)).not.toContain('Volgende');
});

test('the page one is on says so in words', () => {
  expect(html(<Pagination current={2} pages={3} href={href} />)).toContain(
    'href="?bladzijde=2" aria-current="page" aria-label="Pagina 2 van 3"',
  );
});

test('the ends and the neighbours are shown, each once', () => {
  expect(pagesAround(5, 9)).toEqual([1, 4, 5, 6, 9]);
  expect(pagesAround(1, 2)).toEqual([1, 2]);
});
