import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crashPostgres, restartPostgres, startPostgres, stopPostgres } from '../../tools/postgres.ts';
import { missingFrom, numbersFrom, numbersIn, writeUntilStruck } from './acknowledged.ts';

const ROUNDS = 20;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test(`after kill −9 of the program, ${ROUNDS} times, every acknowledged row is there, once`, async () => {
  const random = numbersFrom(1);
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const first = round * 10_000;
    const rows = 1 + Math.floor(random() * 80);
    acknowledged.push(...(await writeUntilStruck({ target: folder, first, rows, extraMs: random() * 10 })));
    const found = await numbersIn(folder);
    expect(missingFrom(found, acknowledged)).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  }
});

test(`after kill −9 of PostgreSQL, ${ROUNDS} times, every acknowledged row is there, once`, async () => {
  const random = numbersFrom(2);
  const server = await startPostgres({ durable: true });
  const acknowledged: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const options = { target: server.url, first: round * 10_000, rows: 1 + Math.floor(random() * 80) };
      const strike = () => crashPostgres(server.folder);
      acknowledged.push(...(await writeUntilStruck({ ...options, extraMs: random() * 10, strike })));
      restartPostgres(server.folder);
      const found = await numbersIn(server.url);
      expect(missingFrom(found, acknowledged)).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }
  } finally {
    stopPostgres(server.folder);
  }
});
