import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Icon } from './icon.tsx';
import { ICON_PATHS } from './paths.ts';

test('an icon is not read out and cannot be reached by keyboard', () => {
  expect(html(<Icon name="search" />)).toMatch(/^<svg [^>]*aria-hidden="true" focusable="false"><path d="M/);
});

test('each of the five parts of the cycle has a drawing of its own', () => {
  const parts = ['ontmoeten', 'vertellen', 'duiden', 'doen', 'teruggeven'] as const;
  expect(new Set(parts.map((part) => ICON_PATHS[part])).size).toBe(5);
});
