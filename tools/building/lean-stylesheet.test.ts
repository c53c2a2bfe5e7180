import { expect, test } from 'vitest';
import { parseCss, printCss } from './css.ts';
import { leanStylesheet } from './lean-stylesheet.ts';
import { readTokens } from './tokens.ts';

const lean = (css: string, used: string[], tokens = '') =>
  leanStylesheet(css, new Set(used), readTokens(`:root{${tokens}}`));

test('a stylesheet that is read and printed is the same', () => {
  const css = '@layer a,b;.a:not(.b,.c)::after{content:"};{";color:red}@media (width<40rem){.d{margin:0}}';
  expect(printCss(parseCss(css))).toBe(css);
});

test('only the selectors of used classes stay', () => {
  expect(lean('.a,.b{margin:0}.b{padding:0}', ['a'])).toBe('.a{margin:0}');
});

test('a class in :not() or :is() need not be used', () => {
  expect(lean('.a:not(.b){margin:0}.a>:is(.b,.a){margin:1px}', ['a'])).toBe(
    '.a:not(.b){margin:0}.a>:is(.b,.a){margin:1px}',
  );
});

test('states that never occur go, and not the rules that exclude them', () => {
  expect(lean('.a:invalid{color:red}.a:not(:disabled):hover{color:blue}', ['a'])).toBe(
    '.a:not(:disabled):hover{color:blue}',
  );
});

test('a block that became empty goes too', () => {
  expect(lean('@media print{.b{margin:0}}.a{margin:0}', ['a'])).toBe('.a{margin:0}');
});

test('tokens of components are filled in, through as many steps as it takes', () => {
  expect(lean('.a{color:var(--x)}', ['a'], '--x:var(--y);--y:red')).toBe('.a{color:red}');
});

test('tokens that change with the theme stay, and those nobody reads go', () => {
  expect(
    lean(
      ':root{--ink:black;--unread:1;--only-by-unread:var(--unread)}.a{color:var(--x)}',
      ['a'],
      '--x:var(--ink)',
    ),
  ).toBe(':root{--ink:black}.a{color:var(--ink)}');
});

test('a token that exists nowhere is named, unless it has a fallback', () => {
  expect(lean('.a{gap:var(--nowhere,1px)}', ['a'])).toBe('.a{gap:1px}');
  expect(() => lean('.a{gap:var(--nowhere)}', ['a'])).toThrow('--nowhere');
});
