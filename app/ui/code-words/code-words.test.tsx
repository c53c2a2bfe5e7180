import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CodeWords } from './code-words.tsx';

test('the words stand in their order and are not translated', () => {
  const words = html(<CodeWords words={['molen', 'gras', 'molen']} />);
  expect(words).toContain('translate="no"');
  expect([...words.matchAll(/<li[^>]*>(\w+)/g)].map((match) => match[1])).toEqual(['molen', 'gras', 'molen']);
});
