import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingFrom, numbersFrom, numbersIn, writeUntilStruck } from './acknowledged.ts';

const ROUNDS = 10;

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'zodat-power-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

interface Round {
  /** The folder that was left after the power loss before this one; absent for an empty one. */
  before?: string;
  first: number;
  stock?: boolean;
}

/** One life of a folder, from start to power loss: what was acknowledged, and the folder that is left. */
async function liveAndLosePower(
  round: number,
  { before, first, stock = false }: Round,
  random: () => number,
) {
  const folder = join(place, `folder-${round}`);
  const left = join(place, `left-${round}`);
  for (const path of [folder, left]) {
    if (before === undefined) mkdirSync(path);
    else cpSync(before, path, { recursive: true });
  }
  const acknowledged = await writeUntilStruck({
    target: folder,
    first,
    rows: 10 + Math.floor(random() * 120),
    extraMs: random() * 10,
    stock,
    preload: join(import.meta.dirname, 'durable-shadow.ts'),
    environment: { ZODAT_SHADOW_OF: folder, ZODAT_SHADOW: left },
  });
  if (round % 2 === 1) letSomeThrough(folder, left, random);
  return { acknowledged, left };
}

/** The system writes files to disk in its own time as well: some of what was not synced may be there too. */
function letSomeThrough(folder: string, left: string, random: () => number): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of names) {
    if (!entry.isFile() || random() < 0.5) continue;
    const from = join(entry.parentPath, entry.name);
    cpSync(from, join(left, from.slice(folder.length)), { recursive: true });
  }
}

test(`after ${ROUNDS} power losses the folder opens each time and holds every acknowledged row`, async () => {
  const random = numbersFrom(3);
  const acknowledged: number[] = [];
  let before: string | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const life = { first: round * 10_000, ...(before !== undefined && { before }) };
    const outcome = await liveAndLosePower(round, life, random);
    acknowledged.push(...outcome.acknowledged);
    const found = await numbersIn(outcome.left);
    expect(missingFrom(found, acknowledged), `round ${round}`).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
    before = outcome.left;
  }
});

test('the same with PGlite as it comes loses acknowledged rows, so this test can see it', async () => {
  const random = numbersFrom(4);
  const { left: before } = await liveAndLosePower(0, { first: 0 }, random);
  await numbersIn(before);
  const { acknowledged, left } = await liveAndLosePower(2, { before, first: 10_000, stock: true }, random);
  const found = await numbersIn(left).catch(() => []);
  expect(missingFrom(found, acknowledged)).not.toEqual([]);
});
