/** A response as a number: agree (herken ik), pass (weet niet), disagree (herken ik niet). A pass is seen. */
export type Vote = 1 | 0 | -1;

/**
 * The votes at one moment, only those that were given: row i (a participant) holds the cells from `rowStart[i]` up to
 * `rowStart[i + 1]`, each a column (a statement) and a value, in rising order of column.
 */
export interface VoteTable {
  participants: readonly string[];
  statements: readonly string[];
  /** Length: participants + 1. */
  rowStart: Int32Array;
  /** Length: votes. */
  column: Int32Array;
  /** Length: votes; 1, 0 or −1. */
  value: Int8Array;
}

/** A vote that is none of 1, 0 and −1. */
export class VoteError extends Error {
  override name = 'VoteError';
}

/**
 * Participants × statements while people respond: the last vote of a participant on a statement counts. Participants
 * and statements stand in the order in which they came first. One response costs time in the responses of that one
 * participant only.
 *
 * @example
 * const matrix = new VoteMatrix();
 * matrix.respond('tafel 3', 'u1', 1);
 * matrix.table().participants // ['tafel 3']
 */
export class VoteMatrix {
  readonly #rows = new Map<string, number>();
  readonly #columns = new Map<string, number>();
  /** Of each participant `column * 4 + vote + 1`, rising: one number for each vote, also with millions of them. */
  readonly #cells: number[][] = [];

  static of(votes: Iterable<readonly [participant: string, statement: string, vote: number]>): VoteMatrix {
    const matrix = new VoteMatrix();
    for (const [participant, statement, vote] of votes) matrix.respond(participant, statement, vote);
    return matrix;
  }

  /**
   * Adds a vote, or puts it in the place of the one before.
   *
   * @throws VoteError for another value than 1, 0 and −1
   */
  respond(participant: string, statement: string, vote: number): void {
    if (vote !== 1 && vote !== 0 && vote !== -1) throw new VoteError(`A vote is 1, 0 or -1, not ${vote}.`);
    const row = placeOf(this.#rows, participant);
    const column = placeOf(this.#columns, statement);
    this.#cells[row] ??= [];
    const cells = this.#cells[row];
    const at = firstFrom(cells, column * 4);
    const replaces = at < cells.length && (cells[at] ?? 0) >> 2 === column;
    cells.splice(at, replaces ? 1 : 0, column * 4 + vote + 1);
  }

  /** Takes a vote back, as if the statement was not seen yet; the participant and the statement stay. */
  withdraw(participant: string, statement: string): void {
    const cells = this.#cells[this.#rows.get(participant) ?? -1];
    const column = this.#columns.get(statement);
    if (cells === undefined || column === undefined) return;
    const at = firstFrom(cells, column * 4);
    if (at < cells.length && (cells[at] ?? 0) >> 2 === column) cells.splice(at, 1);
  }

  /** Gives a statement its place before anyone responded. */
  addStatement(statement: string): void {
    placeOf(this.#columns, statement);
  }

  /** What was given up to now; later votes do not change it. */
  table(): VoteTable {
    const rowStart = new Int32Array(this.#cells.length + 1);
    for (const [row, cells] of this.#cells.entries()) rowStart[row + 1] = (rowStart[row] ?? 0) + cells.length;
    const votes = rowStart.at(-1) ?? 0;
    const [column, value] = [new Int32Array(votes), new Int8Array(votes)];
    let at = 0;
    for (const cells of this.#cells) {
      for (const cell of cells) {
        column[at] = cell >> 2;
        value[at] = (cell & 3) - 1;
        at += 1;
      }
    }
    return {
      participants: [...this.#rows.keys()],
      statements: [...this.#columns.keys()],
      rowStart,
      column,
      value,
    };
  }
}

function placeOf(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}

/** Where the first number stands that is not below `least`. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
