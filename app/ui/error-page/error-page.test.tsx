import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BrokenPage, NotAllowedPage, NotFoundPage } from './error-page.tsx';

test('every error page says what to do next', () => {
  for (const page of [
    <NotFoundPage key="a" />,
    <NotAllowedPage key="b" />,
    <BrokenPage key="c" reference="7F3A" />,
  ]) {
    expect(html(page).match(/class="steps__item"/g)?.length).toBeGreaterThanOrEqual(2);
  }
});

test('a fault of ours shows its reference', () => {
  expect(html(<BrokenPage reference="LW-7F3A" />)).toContain('LW-7F3A</dd>');
});
