import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Lead, Paragraph } from './paragraph.tsx';

test('words of people are shown as words, never as markup', () => {
  expect(html(<Paragraph>{'<b>Amina</b> & co'}</Paragraph>)).toBe(
    '<p class="ams-paragraph">&lt;b&gt;Amina&lt;/b&gt; &amp; co</p>',
  );
});

test('the lead is a larger paragraph', () => {
  expect(html(<Lead>Vertel</Lead>)).toContain('ams-paragraph--large');
});
