import { setImmediate as othersFirst } from 'node:timers/promises';
import type { HouseKeys } from '../../platform/vault/index.ts';
import type { Question } from '../rounds/index.ts';
import type { Problem } from './problem.ts';
import type { Reading, ReadStory } from './reading.ts';

/** Who may read imported stories: never further than the network, because their tellers did not choose it. */
export const importReaches = ['counted', 'team', 'network'] as const;

export type ImportReach = (typeof importReaches)[number];

export function isImportReach(value: string): value is ImportReach {
  return (importReaches as readonly string[]).includes(value);
}

/** What a host sees before confirming, and what the job needs of it. */
export interface Report {
  questions: Question[];
  problems: Problem[];
  /** The first stories, as they were read. */
  examples: ReadStory[];
}

const examples = 3;
const storiesInPart = 250;

/** Seals what was read: the report, and the stories in parts of some hundreds. */
export async function sealReading(keys: HouseKeys, importId: string, reading: Reading) {
  const report: Report = {
    questions: reading.questions,
    problems: reading.problems,
    examples: reading.stories.slice(0, examples),
  };
  const parts: Buffer[] = [];
  for (let start = 0; start < reading.stories.length; start += storiesInPart) {
    const part = JSON.stringify(reading.stories.slice(start, start + storiesInPart));
    parts.push(keys.seal(part, partContext(importId, parts.length)));
    await othersFirst();
  }
  return { report: keys.seal(JSON.stringify(report), reportContext(importId)), parts };
}

export function openReport(keys: HouseKeys, importId: string, sealed: Buffer): Report {
  return JSON.parse(keys.open(sealed, reportContext(importId))) as Report;
}

export function openPart(keys: HouseKeys, importId: string, part: number, sealed: Buffer): ReadStory[] {
  return JSON.parse(keys.open(sealed, partContext(importId, part))) as ReadStory[];
}

const reportContext = (importId: string) => ['imports', 'report', importId];
const partContext = (importId: string, part: number) => ['import_parts', importId, String(part)];
