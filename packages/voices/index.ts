/** What connects and what divides in votes on statements. Pure and seeded: no input, no output. */
export type { Bridge, Divide } from './bridge.ts';

export type { Chance } from './chance.ts';
export type { Components } from './components.ts';
export { type Minority, minorityOf } from './minority.ts';
export type { Representative } from './published-figures.ts';
export { type PublishedMap, publishedMap } from './published-map.ts';
export { type GroupChange, type MatchedGroups, matchGroups, type NamedGroups } from './same-groups.ts';
export { couldBeEither, stabilityOf } from './stability.ts';
export { type StatementFigures, statementFigures } from './statement-figures.ts';
export { everyone, type Partition, partitionBy, type Tally } from './tally.ts';
export { chanceFor, type MapSettings, type NoGroups, type VoicesMap, voicesMap } from './voices-map.ts';
export { type Vote, VoteError, VoteMatrix, type VoteTable } from './vote-matrix.ts';
