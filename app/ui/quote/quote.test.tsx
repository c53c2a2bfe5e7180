import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Quote } from './quote.tsx';

test('an empty line begins a paragraph, a line end stays one', () => {
  const quote = html(<Quote text={'Eerst koffie.\r\n\r\nToen de hond.\nEn ik.'} />);
  expect(quote.match(/<p /g)).toHaveLength(2);
  expect(quote).toContain('Toen de hond.\nEn ik.</p>');
});

test('markup in a story is text', () => {
  expect(html(<Quote text="<script>alert(1)</script>" />)).toContain('&lt;script&gt;');
});
