/**
 * Where a stone lies on a canvas: across (0 left, 1000 right) and up (0 bottom, 1000 top). A side that was not chosen
 * yet is `undefined`. Written as "380-620" in form fields, "380-" while the second is still to come.
 */
export type Spot = [across: number | undefined, up: number | undefined];

/** The places on an axis that have words: a choice of nine. */
export const AXIS_STOPS = [0, 125, 250, 375, 500, 625, 750, 875, 1000];

/** `writeSpot([380, undefined])` is "380-". */
export function writeSpot(spot: Spot): string {
  const [across = '', up = ''] = spot;
  return spot.every((side) => side === undefined) ? '' : `${across}-${up}`;
}

/** The place with words nearest to a place on an axis. */
export function nearestAxisStop(side: number): number {
  return AXIS_STOPS.reduce((best, stop) => (Math.abs(stop - side) < Math.abs(best - side) ? stop : best), 0);
}

/**
 * Where a stone lies, from what a form posted: the words chosen for both axes and the exact spot beside them. As with
 * a line, the exact place counts only where it belongs to the chosen words.
 */
export function readSpot(across: unknown, up: unknown, exact: unknown): Spot {
  const [, exactAcross = '', exactUp = ''] = /^(\d{0,4})-(\d{0,4})$/.exec(String(exact)) ?? [];
  return [readSide(across, exactAcross), readSide(up, exactUp)];
}

function readSide(chosen: unknown, exact: string): number | undefined {
  const stop = AXIS_STOPS.find((each) => String(each) === chosen);
  if (stop === undefined || exact === '') return stop;
  const side = Number(exact);
  return side <= 1000 && nearestAxisStop(side) === stop ? side : stop;
}

/** A spot of which both sides are known. */
export function isLaid(spot: Spot): spot is [number, number] {
  return spot.every((side) => side !== undefined);
}

/** Names of the fields of one question; those of a stone carry its id. They never meet, whatever the ids are. */
export const stoneFields = {
  across: (name: string, stone: string) => `${name}.across.${stone}`,
  up: (name: string, stone: string) => `${name}.up.${stone}`,
  exact: (name: string, stone: string) => `${name}.exact.${stone}`,
  way: (name: string) => `${name}.way`,
};
