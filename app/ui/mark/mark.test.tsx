import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Mark } from './mark.tsx';

test('the table has five seats, the first of them warm', () => {
  const mark = html(<Mark />);
  expect(mark.match(/mark__(seat|first)/g)).toHaveLength(5);
  expect(mark.match(/mark__first/g)).toHaveLength(1);
});
