import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Row, Stack } from './stack.tsx';

test('a section can be named by its heading', () => {
  expect(
    html(
      <Stack as="section" labelledBy="kop" gap="l">
        x
      </Stack>,
    ),
  ).toBe('<section class="stack stack--l" aria-labelledby="kop">x</section>');
});

test('a row holds blocks beside each other', () => {
  expect(html(<Row>x</Row>)).toBe('<div class="row">x</div>');
});
