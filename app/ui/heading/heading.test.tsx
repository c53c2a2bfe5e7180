import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Heading } from './heading.tsx';

test('the level is the place in the outline, the size only the look', () => {
  expect(
    html(
      <Heading level={2} size={4}>
        Verhalen
      </Heading>,
    ),
  ).toBe('<h2 class="ams-heading ams-heading--4">Verhalen</h2>');
});
