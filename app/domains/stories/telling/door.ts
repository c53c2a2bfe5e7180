/**
 * The doors through which people tell: the usual page, the tablet on a telling table that many tellers use one after
 * the other, and a frame on another site. Each is an address of its own under the story point.
 */
export const doors = { usual: '', table: '/tafel', embedded: '/inbed' } as const;

export type Door = keyof typeof doors;

/** Path of a story point behind one of its doors: `/vertel/k7m2x9wqhr/tafel`. */
export function tellingPath(pointKey: string, door: Door): string {
  return `/vertel/${pointKey}${doors[door]}`;
}
