import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SingleCheck } from './single-check.tsx';

test('it is not ticked unless it was', () => {
  expect(html(<SingleCheck id="d" name="d" label="Laten zien" />)).not.toContain('checked');
  expect(html(<SingleCheck id="d" name="d" label="Laten zien" checked />)).toContain('checked="" value="ja"');
});
