import { CsvError, type Options, parse } from 'csv-parse/sync';
import { VoteMatrix, type VoteTable } from '../../packages/voices/index.ts';
import { CommandError } from './command.ts';
import { voicesText as text } from './voices.text.nl.ts';

/** What people responded, from a file in the layout of an open conversation. */
export interface Conversation {
  /** Participants in the order of their first vote. */
  table: VoteTable;
  /** Statements that do not count: moderated out, or about the talk itself. */
  leftOut: Set<string>;
  /** The words of each statement that has them. */
  bodies: Map<string, string>;
}

/**
 * Reads the votes, and what is known of the statements. Of the votes of one person on one statement the last by time
 * counts, whatever the order of the rows.
 *
 * @throws CommandError that says in Dutch which row cannot be read, and why
 */
export function readConversation(votes: Uint8Array, comments: Uint8Array | undefined): Conversation {
  const cast = readVotes(votes);
  if (cast.length === 0) throw new CommandError(text.nobody);
  const matrix = new VoteMatrix();
  for (const { participant, statement, vote } of cast.sort(inTime)) {
    matrix.respond(participant, statement, vote);
  }
  const leftOut = new Set<string>();
  const bodies = new Map<string, string>();
  if (comments !== undefined) {
    readRows(comments, text.comments, ['comment-id'], (row) => {
      const statement = row('comment-id');
      if (statement === '') return;
      matrix.addStatement(statement);
      if (row('moderated') === '-1' || row('is-meta') === 'true') leftOut.add(statement);
      if (row('comment-body') !== '') bodies.set(statement, row('comment-body'));
    });
  }
  return { table: matrix.table(), leftOut, bodies };
}

interface Cast {
  time: number;
  participant: string;
  statement: string;
  vote: number;
}

function readVotes(bytes: Uint8Array): Cast[] {
  const cast: Cast[] = [];
  readRows(bytes, text.votes, ['comment-id', 'voter-id', 'vote'], (row, line) => {
    const [participant, statement, written] = [row('voter-id'), row('comment-id'), row('vote')];
    if (participant === '' || statement === '') throw new CommandError(text.noName(line));
    if (!/^(-1|[01])$/.test(written)) throw new CommandError(text.noVote(line, written));
    const time = Number(row('timestamp') || line);
    if (!Number.isFinite(time)) throw new CommandError(text.noTime(line, row('timestamp')));
    cast.push({ time, participant, statement, vote: Number(written) });
  });
  return cast;
}

/** Votes of the same moment are put in an order that does not depend on their rows. */
function inTime(one: Cast, other: Cast): number {
  return (
    one.time - other.time ||
    compare(one.participant, other.participant) ||
    compare(one.statement, other.statement) ||
    one.vote - other.vote
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Goes through a CSV file row by row; a row is asked for the cells of a column by its name. */
function readRows(
  bytes: Uint8Array,
  file: string,
  required: readonly string[],
  take: (cell: (name: string) => string, line: number) => void,
): void {
  let names: Map<string, number> | undefined;
  const each: Options['on_record'] = (cells: string[], { lines }) => {
    if (names === undefined) {
      names = new Map(cells.map((name, place) => [name.trim(), place]));
      const missing = required.filter((name) => !names?.has(name));
      if (missing.length > 0) throw new CommandError(text.noColumn(file, missing));
    } else take((name) => cells[names?.get(name) ?? -1]?.trim() ?? '', lines);
    return null;
  };
  try {
    parse(bytes, { bom: true, skip_empty_lines: true, relax_column_count: true, on_record: each });
  } catch (error) {
    if (error instanceof CsvError) throw new CommandError(text.broken(file, Number(error.lines ?? 1)));
    throw error;
  }
  if (names === undefined) throw new CommandError(text.noColumn(file, required));
}
