import type { PointText } from './text.nl.ts';
import type { Point } from './values.ts';

/** From this share on a corner is worth naming. */
const NOTICEABLE = 100;
/** Shares that differ less than this are called alike. */
const ALIKE = 120;

/** A place on a line in words: `speakLine([380], ['te weinig', 'te veel'], text)` is "Iets meer ‘te weinig’ dan ‘te veel’". */
export function speakLine([place = 500]: Point, [left = '', right = '']: string[], text: PointText): string {
  const [near, far] = place <= 500 ? [left, right] : [right, left];
  const fromMiddle = Math.abs(place - 500);
  if (fromMiddle < 50) return text.between;
  if (fromMiddle < 160) return fill(text.slightlyMore, [near, far]);
  return fill(fromMiddle < 440 ? text.more : text.wholly, [near]);
}

/** A place in a triangle in words, the largest share first: "Vooral ‘tijd’, een beetje ‘rust’". */
export function speakTriad(shares: Point, corners: string[], text: PointText): string {
  const ordered = corners
    .map((label, index) => ({ label, share: shares[index] ?? 0 }))
    .sort((one, other) => other.share - one.share);
  const labels = ordered.map((corner) => corner.label);
  const [first = 0, second = 0, third = 0] = ordered.map((corner) => corner.share);
  if (first - third <= ALIKE) return text.threeAlike;
  if (first - second <= ALIKE) {
    return fill(third >= NOTICEABLE ? text.twoAlikeWithOne : text.twoAlike, labels);
  }
  if (second < NOTICEABLE) return fill(text.mainly, labels);
  const bothAlike = third >= NOTICEABLE && second - third <= ALIKE;
  return fill(bothAlike ? text.mainlyWithTwo : text.mainlyWithOne, labels);
}

function fill(template: string, [a = '', b = '', c = '']: string[]): string {
  const labels: Record<string, string> = { a, b, c };
  return template.replace(/\{([abc])\}/g, (_, letter: string) => labels[letter] ?? '');
}
