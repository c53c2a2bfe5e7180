import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Notice } from './notice.tsx';

test('the title is a heading, so that it can be found', () => {
  expect(
    html(
      <Notice tone="info" title="Je bent anoniem">
        Niemand weet wie je bent.
      </Notice>,
    ),
  ).toContain('<h2 class="ams-heading ams-heading--4">Je bent anoniem</h2>Niemand weet wie je bent.');
});
