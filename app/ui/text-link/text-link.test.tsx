import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TextLink } from './text-link.tsx';

test('the page one is on is marked as such', () => {
  expect(
    html(
      <TextLink href="/verhalen" current>
        Verhalen
      </TextLink>,
    ),
  ).toContain('aria-current="page"');
  expect(html(<TextLink href="/verhalen">Verhalen</TextLink>)).not.toContain('aria-current');
});
