import { expect, test } from 'vitest';
import type { Queries } from '../../../platform/database/index.ts';
import type { World } from '../../../platform/world.ts';
import type { SealedStory } from '../sealed-story.ts';
import { storeTogether } from './store-together.ts';

/** Stands for the database: keeps which codes came in which transaction; some codes it cannot store. */
function fakeDatabase(options: { broken?: string; known?: string; closed?: string } = {}) {
  const transactions: string[][] = [];
  const inTenant = async (_: string, work: (tenant: Queries) => Promise<unknown>) => {
    const codes: string[] = [];
    transactions.push(codes);
    const prepared = async (_name: string, _text: string, values: unknown[]) => {
      const code = String(values[11]);
      codes.push(code);
      await new Promise((resolve) => setImmediate(resolve));
      if (code === options.broken) throw new Error('the disk is broken');
      return [
        {
          open: code === options.closed ? 0 : 1,
          stored: [options.known, options.closed].includes(code) ? 0 : 1,
        },
      ];
    };
    return work({ prepared, preparedLast: prepared } as unknown as Queries);
  };
  const world = { database: { inTenant } } as unknown as World;
  const store = storeTogether(world);
  const tell = (code: string, organisationId = 'buurtteams') =>
    store({
      story: { organisationId, tokens: [] } as unknown as SealedStory,
      codeHash: Buffer.from(code),
      origin: 'told',
      invitation: null,
    });
  return { transactions, tell };
}

test('stories that come in while others are being stored share the next transaction', async () => {
  const { transactions, tell } = fakeDatabase();
  const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((code) => tell(code)));
  expect(outcomes).toEqual(['stored', 'stored', 'stored', 'stored', 'stored']);
  expect(transactions).toEqual([['a'], ['b'], ['c', 'd', 'e']]);
  await tell('f');
  expect(transactions.at(-1)).toEqual(['f']);
});

test('each teller hears what became of their own story', async () => {
  const { tell } = fakeDatabase({ known: 'c', closed: 'e' });
  const outcomes = await Promise.all(['x', 'y', 'e', 'd', 'c'].map((code) => tell(code)));
  expect(outcomes).toEqual(['stored', 'stored', 'not-open', 'stored', 'stored-before']);
});

test('a story that cannot be stored fails alone', async () => {
  const { tell } = fakeDatabase({ broken: 'd' });
  const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((code) => tell(code)));
  expect(outcomes.map((outcome) => outcome.status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(await tell('f')).toBe('stored');
});

test('houses never share a transaction', async () => {
  const { transactions, tell } = fakeDatabase();
  const codes = Array.from({ length: 8 }, (_, at) => `${at}`);
  await Promise.all(codes.map((code, at) => tell(code, at % 2 === 0 ? 'buurtteams' : 'dichtbij')));
  for (const together of transactions) {
    expect(new Set(together.map((code) => Number(code) % 2)).size).toBe(1);
  }
});
