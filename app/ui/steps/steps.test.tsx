import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Steps } from './steps.tsx';

test('steps are an ordered list in the order given', () => {
  expect(html(<Steps items={['Eerst', 'Dan']} />).replace(/ class="[^"]*"/g, '')).toBe(
    '<ol><li><div>Eerst</div></li><li><div>Dan</div></li></ol>',
  );
});
