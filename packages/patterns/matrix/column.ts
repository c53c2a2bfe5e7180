/**
 * Codes of the answers to one question, one for each story. An answer is a code below `levels`; the two ways of not
 * answering have codes of their own, `levels` and `levels + 1`, so that no answer is ever mistaken for a value.
 */
export interface Coded {
  readonly codes: Uint16Array | Uint32Array;
  /** How many different answers there are. */
  readonly levels: number;
  /** Stories by code: the last two are those that did not answer and those it does not apply to. */
  readonly counts: Uint32Array;
  /** Numbers of the stories without an answer, ascending. */
  readonly leftOut: Uint32Array;
}

interface ColumnBase {
  /** The id of the question. */
  readonly question: string;
  /** Of stones: the item, and which of its two distances this is. */
  readonly part?: { readonly item: string; readonly axis: 'across' | 'up' };
  /** Stories that answered, that did not, and that were told it does not apply to. */
  readonly answered: number;
  readonly notAnswered: number;
  readonly notApplicable: number;
}

/** One option of several: `codes` are places in `options`. */
export interface ChoiceColumn extends ColumnBase, Coded {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A number: `codes` are places in `values`, the different numbers that were given, ascending. */
export interface ScaleColumn extends ColumnBase, Coded {
  readonly kind: 'scale';
  readonly values: Float64Array;
}

/**
 * Any number of options. A story's choice is a set of bits, cut in bytes of eight options: `bytes[0]` holds the first
 * eight, and so on. Each byte is a code, so that one joint histogram counts all its options at once.
 */
export interface MultipleColumn extends ColumnBase {
  readonly kind: 'multiple';
  readonly options: readonly string[];
  readonly bytes: readonly Coded[];
}

/** Three shares, as their two isometric log-ratio coordinates; NaN where there is no answer, told by `present`. */
export interface TriadColumn extends ColumnBase {
  readonly kind: 'triad';
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** 0 where the story has an answer, 1 not answered, 2 does not apply: a code with one level. */
  readonly present: Coded;
}

export type Column = ChoiceColumn | ScaleColumn | MultipleColumn | TriadColumn;

/** The fewest bits that hold every code. */
export function codesFor(stories: number, levels: number): Uint16Array | Uint32Array {
  return levels + 2 <= 0x1_0000 ? new Uint16Array(stories) : new Uint32Array(stories);
}

/** Counts what the codes hold. */
export function coded(codes: Uint16Array | Uint32Array, levels: number): Coded {
  const counts = new Uint32Array(levels + 2);
  for (let story = 0; story < codes.length; story++) {
    const code = codes[story] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const leftOut = new Uint32Array((counts[levels] ?? 0) + (counts[levels + 1] ?? 0));
  for (let story = 0, at = 0; at < leftOut.length; story++) {
    if ((codes[story] ?? 0) >= levels) leftOut[at++] = story;
  }
  return { codes, levels, counts, leftOut };
}

/** How many stories answered, and how many of each kind did not. */
export function answeredOf({ counts, levels }: Coded) {
  const notAnswered = counts[levels] ?? 0;
  const notApplicable = counts[levels + 1] ?? 0;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { answered: all - notAnswered - notApplicable, notAnswered, notApplicable };
}
