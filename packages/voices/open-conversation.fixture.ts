import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { test } from 'vitest';
import { VoteMatrix, type VoteTable } from './vote-matrix.ts';

// Conversations that were held with Polis, CC BY 4.0: "Data was gathered using the Polis software (compdemocracy.org)".
const folder = join(import.meta.dirname, '../../../shared/data/voices');
const missing = !existsSync(folder) && process.env.CI !== 'true';
if (missing) console.log('Skipped: the open conversations are not in ../shared/data/voices.');

/** A test that needs the open conversations: left out with a line where they are not, but never in CI. */
export const testOnOpenData = test.skipIf(missing);

type Row = Record<string, string>;

export interface OpenConversation {
  /** Participants in the order of their first vote. */
  table: VoteTable;
  /** Statements that were moderated out or are about the talk itself. */
  leftOut: Set<string>;
  comments: Row[];
  /** The published group of each participant that has one. */
  published: Map<string, number>;
}

export function openConversation(name: string): OpenConversation {
  const read = (file: string): Row[] =>
    parse(readFileSync(join(folder, name, file)), { columns: true, bom: true });
  const votes = read('votes.csv').sort((one, other) => Number(one.timestamp) - Number(other.timestamp));
  const comments = read('comments.csv');
  const matrix = VoteMatrix.of(
    votes.map((row) => [row['voter-id'] ?? '', row['comment-id'] ?? '', Number(row.vote)] as const),
  );
  return {
    table: matrix.table(),
    leftOut: new Set(
      comments
        .filter((row) => row.moderated === '-1' || row['is-meta'] === 'true')
        .map((row) => row['comment-id'] ?? ''),
    ),
    comments,
    published: new Map(
      read('participants-votes.csv')
        .filter((row) => row['group-id'] !== '')
        .map((row) => [row.participant ?? '', Number(row['group-id'])]),
    ),
  };
}

/**
 * How far two partitions of the same things agree beyond chance (Hubert & Arabie 1985): 1 is the same, 0 is chance.
 * What stands in no group in either one does not count.
 */
export function adjustedRandIndex(one: readonly number[], other: readonly number[]): number {
  const pairs = new Map<string, number>();
  const [ones, others] = [new Map<number, number>(), new Map<number, number>()];
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let people = 0;
  for (const [place, group] of one.entries()) {
    const against = other[place] ?? -1;
    if (group < 0 || against < 0) continue;
    people += 1;
    add(pairs, `${group} ${against}`);
    add(ones, group);
    add(others, against);
  }
  const choose = (count: number) => (count * (count - 1)) / 2;
  const total = <Key>(counts: Map<Key, number>) =>
    [...counts.values()].reduce((sum, count) => sum + choose(count), 0);
  const expected = (total(ones) * total(others)) / choose(people);
  return (total(pairs) - expected) / ((total(ones) + total(others)) / 2 - expected);
}
