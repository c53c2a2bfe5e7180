import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Database, openTestDatabase } from './database/testing.ts';
import { type JobHandlers, type Jobs, openJobs } from './jobs.ts';

const lindewaard = '0190a1b2-0000-7000-8000-000000000001';

let database: Database;
let jobs: Jobs;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
afterEach(() => jobs.close());

const open = async (handlers: JobHandlers) => {
  jobs = await openJobs(database, handlers);
  return jobs;
};

test('a job that is sent is done once, with the ids it carries', async () => {
  const done: unknown[] = [];
  await open({ 'test.once': async (data) => void done.push(data) });
  await jobs.send('test.once', { roundId: 'r1' });
  expect(await jobs.drain()).toBe(1);
  expect(await jobs.drain()).toBe(0);
  expect(done).toEqual([{ roundId: 'r1' }]);
});

test('a job that is sent inside a transaction exists only when that is stored', async () => {
  const done: string[] = [];
  await open({ 'test.with-row': async ({ id }) => void done.push(id) });
  await database.inTenant(lindewaard, (tenant) => jobs.send(tenant, 'test.with-row', { id: 'stored' }));
  const failing = database.inTenant(lindewaard, async (tenant) => {
    await jobs.send(tenant, 'test.with-row', { id: 'undone' });
    throw new Error('and then something went wrong');
  });
  await expect(failing).rejects.toThrow('something went wrong');
  await jobs.drain();
  expect(done).toEqual(['stored']);
});

test('after sending a job the transaction is in its own role again', async () => {
  await open({ 'test.role': async () => {} });
  const role = await database.inTenant(lindewaard, async (tenant) => {
    await jobs.send(tenant, 'test.role', {});
    return tenant.prepared<{ role: string }>('whoami', 'select current_user::text as role', []);
  });
  expect(role).toEqual([{ role: 'zodat_learning' }]);
  await jobs.drain();
});

test('a second job with the same key is not stored while the first one waits', async () => {
  let times = 0;
  await open({ 'test.single': async () => void times++ });
  await jobs.send('test.single', {}, { singletonKey: 'round-1' });
  await jobs.send('test.single', {}, { singletonKey: 'round-1' });
  await jobs.send('test.single', {}, { singletonKey: 'round-2' });
  await jobs.drain();
  expect(times).toBe(2);
});

test('a job for later waits', async () => {
  await open({ 'test.later': async () => {} });
  await jobs.send('test.later', {}, { startAfter: new Date('2999-01-01') });
  expect(await jobs.drain()).toBe(0);
});

test('a running program does a job as soon as it is told, without waiting for its slow poll', async () => {
  const done: string[] = [];
  await open({ 'test.awake': async ({ id }) => void done.push(id) });
  await jobs.start();
  await jobs.send('test.awake', { id: 'first' });
  await vi.waitFor(() => expect(done).toEqual(['first']), { timeout: 20_000 });
});

test('a job that nobody handles is refused when it is sent', async () => {
  await open({});
  await expect(jobs.send('test.unknown', {})).rejects.toThrow('test.unknown');
});

test('what keeps failing stands in the list of failures, without the words of its error, and can be tried again', async () => {
  let healthy = false;
  await open({
    'test.failing': async () => {
      if (!healthy) throw new TypeError('the address jamila@lindewaard.example was refused');
    },
  });
  await jobs.send('test.failing', { mailId: 'm1' });
  await failForGood();
  const [failure] = await jobs.failures();
  expect(failure?.name).toBe('test.failing');
  expect(failure?.reason).toContain('TypeError');
  const everything = await database.asOperator((owner) =>
    owner.prepared<{ row: string }>('all', 'select job::text as row from pgboss.job', []),
  );
  expect(everything.map(({ row }) => row).join('\n')).not.toContain('jamila');
  healthy = true;
  expect(await jobs.retryFailures()).toBe(1);
  expect(await jobs.drain()).toBe(1);
  expect(await jobs.failures()).toEqual([]);
});

/** Plays the tries of a day: the waiting time between them is taken away. */
async function failForGood(): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    await database.asOperator((owner) =>
      owner.prepared('hurry', "update pgboss.job set start_after = now() where state = 'retry'", []),
    );
    await jobs.drain();
  }
}
