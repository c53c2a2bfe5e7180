/** How long a story is, for choosing what to read aloud: the fewest and most words of each. */
export const lengths = {
  short: { shortest: 0, longest: 100 },
  middle: { shortest: 101, longest: 250 },
  long: { shortest: 251, longest: 2_147_483_647 },
} as const;

export type Length = keyof typeof lengths;

export function isLength(value: string): value is Length {
  return Object.hasOwn(lengths, value);
}

/** Words of any number. */
export const anyLength = { shortest: 0, longest: lengths.long.longest };

/**
 * About how many minutes it takes to read a story aloud, at a calm 130 words a minute; at least one.
 *
 * @example minutesAloud(300) // 2
 */
export function minutesAloud(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / 130));
}
