/**
 * What a page with a story point in it and the frame of that story point say to each other: the page asks, the frame
 * says how high it is. A height is the only thing that ever crosses.
 */
export const heightAsked = 'zodat:hoe-hoog';

export interface HeightSaid {
  kind: 'zodat:hoogte';
  /** CSS pixels. */
  height: number;
}

/** Lower than any page of ours, and higher than any telling page at a large type size. */
const [least, most] = [200, 30_000];

/** The height that was said, within bounds; null for anything else. */
export function readHeight(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, height } = data as Partial<HeightSaid>;
  if (kind !== 'zodat:hoogte' || typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(most, Math.max(least, Math.ceil(height)));
}
