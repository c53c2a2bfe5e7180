import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Tag } from './tag.tsx';

test('a tag is words', () => {
  expect(html(<Tag>Loopt</Tag>)).toBe('<span class="ams-badge tag">Loopt</span>');
});
