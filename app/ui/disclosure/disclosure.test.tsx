import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Disclosure } from './disclosure.tsx';

test('the browser itself opens and closes it', () => {
  expect(html(<Disclosure summary="Meer">Uitleg</Disclosure>)).toMatch(
    /^<details class="disclosure"><summary/,
  );
  expect(
    html(
      <Disclosure summary="Meer" open>
        Uitleg
      </Disclosure>,
    ),
  ).toMatch(/^<details class="disclosure" open="">/);
});
