import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/ui/theme/tokens.css', 'utf8');

/** The declarations of the rule that begins with the selector. */
function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map((match) => [match[1], match[2]]),
  );
}

const light = tokensOf(':root');
const dark = tokensOf(':root[data-theme="dark"]');

test('dark by preference of the device and dark by choice are the same', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(dark);
});

test('every colour has a dark counterpart', () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
  expect(Object.keys(dark).sort()).toEqual(colours.sort());
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['--ams-color-background-body', '--ams-color-background', '--zodat-color-background-calm'];
const READ = [
  '--ams-color-text',
  '--ams-color-text-secondary',
  '--ams-color-interactive',
  '--ams-color-feedback-error',
];
const SEEN = [
  '--zodat-color-border',
  '--zodat-color-warm',
  '--zodat-focus-color',
  '--ams-color-feedback-warning',
];

describe.each([
  ['light', light],
  ['dark', { ...light, ...dark }],
])('in %s', (_, tokens) => {
  const worst = (names: string[]) =>
    Math.min(
      ...names.flatMap((name) =>
        SURFACES.map((surface) => contrast(tokens[name] ?? '', tokens[surface] ?? '')),
      ),
    );

  test('running text has a contrast of 7, every other word 4.5', () => {
    expect(worst(['--ams-color-text'])).toBeGreaterThanOrEqual(7);
    expect(worst(READ)).toBeGreaterThanOrEqual(4.5);
  });

  test('what has to be seen to understand a field has a contrast of 3', () => {
    expect(worst(SEEN)).toBeGreaterThanOrEqual(3);
  });

  test('words on a button can be read', () => {
    const words = tokens['--ams-color-interactive-inverse'] ?? '';
    expect(contrast(words, tokens['--ams-color-interactive'] ?? '')).toBeGreaterThanOrEqual(7);
    expect(contrast(words, tokens['--ams-color-interactive-hover'] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test('the chosen tile keeps its words readable', () => {
    const chosen = tokens['--zodat-color-background-chosen'] ?? '';
    expect(contrast(tokens['--ams-color-text'] ?? '', chosen)).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens['--ams-color-text-secondary'] ?? '', chosen)).toBeGreaterThanOrEqual(4.5);
  });
});
