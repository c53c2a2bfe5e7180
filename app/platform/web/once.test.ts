import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/index.ts';
import { openTestDatabase } from '../database/testing.ts';
import { once, sentEarlier } from './once.ts';

const organisationId = '019a0000-0000-7000-8000-0000000000b0';
const elsewhere = '019a0000-0000-7000-8000-0000000000c0';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const sendingOf = (letter: string, house = organisationId) => ({
  organisationId: house,
  sentKey: Buffer.alloc(32, letter),
  today: '2026-11-23',
});

function send(letter: string, work: () => Promise<string>, house = organisationId): Promise<string> {
  return database.inTenant(house, (tenant) => once(tenant, sendingOf(letter, house), work));
}

describe('a form that is sent', () => {
  it('twice does its work once and gives the first outcome both times', async () => {
    let done = 0;
    const work = async () => {
      done += 1;
      return `/ruimte/${done}`;
    };
    expect([await send('a', work), await send('a', work)]).toEqual(['/ruimte/1', '/ruimte/1']);
    expect(done).toBe(1);
  });

  it('twice at the same moment does its work once', async () => {
    let done = 0;
    const work = async () => {
      done += 1;
      return `/ruimte/${done}`;
    };
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => send('b', work)));
    expect(new Set(outcomes)).toEqual(new Set(['/ruimte/1']));
    expect(done).toBe(1);
  });

  it('again after it failed does its work then', async () => {
    const failing = send('c', async () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await send('c', async () => '/gelukt')).toBe('/gelukt');
  });

  it('in another house is another sending', async () => {
    await send('d', async () => '/hier');
    expect(await send('d', async () => '/daar', elsewhere)).toBe('/daar');
  });

  it('earlier can be asked for before anything is checked', async () => {
    const ask = () => database.inTenant(organisationId, (tenant) => sentEarlier(tenant, sendingOf('e')));
    expect(await ask()).toBeNull();
    await send('e', async () => '/eerder');
    expect(await ask()).toBe('/eerder');
  });
});
