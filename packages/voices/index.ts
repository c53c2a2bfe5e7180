/** What connects and what divides in votes on statements. Pure and seeded: no input, no output. */
export { type PublishedMap, publishedMap } from './published-map.ts';
export { type Vote, VoteError, VoteMatrix, type VoteTable } from './vote-matrix.ts';
