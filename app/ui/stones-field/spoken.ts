import type { StonesText } from './text.nl.ts';
import { nearestAxisStop, type Spot } from './values.ts';

/** Names of the ends: left, right, bottom, top. */
export type AxisEnds = [left: string, right: string, bottom: string, top: string];

/** A place on one axis in words: exactly the words one can choose for it. */
export function speakSide(side: number, [low, high]: [string, string], text: StonesText): string {
  const stop = nearestAxisStop(side);
  const degrees = [text.between, text.slightly, text.more, text.mainly, text.wholly];
  const degree = degrees[Math.abs(stop - 500) / 125] ?? '';
  return fillStones(degree, [stop < 500 ? low : high]);
}

/** Where a stone lies: "De school: vooral ‘dichtbij’, en een beetje ‘zwaar’"; '' when it was not laid. */
export function speakStone(
  label: string,
  [across, up]: Spot,
  [left, right, bottom, top]: AxisEnds,
  text: StonesText,
): string {
  const acrossWords = across === undefined ? '' : speakSide(across, [left, right], text);
  const upWords = up === undefined ? '' : speakSide(up, [bottom, top], text);
  if (acrossWords === '' && upWords === '') return '';
  if (acrossWords === '') {
    return fillStones(text.half, [label, upWords, fillStones(text.axis, [left, right])]);
  }
  if (upWords === '')
    return fillStones(text.half, [label, acrossWords, fillStones(text.axis, [bottom, top])]);
  const middle = acrossWords === text.between && upWords === text.between;
  return fillStones(middle ? text.middle : text.stone, [label, acrossWords, upWords]);
}

/** Fills `{a}`, `{b}` and `{c}` in a template. */
export function fillStones(template: string, [a = '', b = '', c = '']: string[]): string {
  const words: Record<string, string> = { a, b, c };
  return template.replace(/\{([abc])\}/g, (_, letter: string) => words[letter] ?? '');
}
