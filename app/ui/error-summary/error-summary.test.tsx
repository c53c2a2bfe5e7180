import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';

test('every line leads to its field', () => {
  expect(html(<ErrorSummary errors={[{ field: 'titel', message: 'Geef een titel' }]} />)).toContain(
    '<a class="ams-link" href="#titel">Geef een titel</a>',
  );
});

test('it can receive the focus, and without errors it is not there', () => {
  expect(html(<ErrorSummary errors={[{ field: 'a', message: 'b' }]} />)).toContain('tabindex="-1"');
  expect(html(<ErrorSummary errors={[]} />)).toBe('');
});
