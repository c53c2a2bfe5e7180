import { type Db, PgBoss } from 'pg-boss';
import { type Database, MISSED, Queries } from './database/index.ts';
import { asRole } from './database/transaction.ts';
import { attempt, reasonOf } from './job-failures.ts';
import { bossSettings, FAILED, IDLE_POLL_SECONDS, makeQueues } from './job-queues.ts';

/** What a job carries: ids and small facts. Never text of a story, a name or an address. */
export type JobData = Record<string, string | number | boolean | null>;

/** The work of a job. It may run twice (after a crash), so it looks first whether it still has to be done. */
// biome-ignore lint/suspicious/noExplicitAny: each handler knows the ids that its own sender gives.
export type JobHandlers = Record<string, (data: any) => Promise<void>>;

/** When a job runs by itself: name → cron rule in Dutch time, for instance '15 3 * * *'. */
export type JobSchedules = Record<string, string>;

export interface SendOptions {
  /** A second job with the same name and key is not stored while the first one waits. */
  singletonKey?: string;
  startAfter?: Date;
}

type SendAlone = [name: string, data: JobData, options?: SendOptions];
type SendInput = SendAlone | [queries: Queries, ...SendAlone];

export interface FailedJob {
  id: string;
  name: string;
  failedOn: Date;
  /** The kind of error and where; never its message, which may hold what someone wrote. */
  reason: string;
}

export interface Jobs {
  /**
   * Stores a job. With the queries of an open transaction in front it is stored together with the rows of that
   * transaction: both or neither. Without, it is stored by itself, and not from inside a transaction.
   */
  send(...input: SendInput): Promise<void>;
  /** Begins to work; until then jobs only wait. */
  start(): Promise<void>;
  /** Does, in this process, everything that is due now, and gives how many jobs that were. For tests. */
  drain(): Promise<number>;
  /** What failed after all its tries. */
  failures(): Promise<FailedJob[]>;
  /** Gives everything that failed a new chance; gives how many jobs that were. */
  retryFailures(): Promise<number>;
  close(): Promise<void>;
}

/** Background work, in the same database as everything else. The job names are the keys of `handlers`. */
export async function openJobs(
  database: Database,
  handlers: JobHandlers,
  schedules: JobSchedules = {},
): Promise<Jobs> {
  const boss = new PgBoss({ db: bossDatabase(database), ...bossSettings });
  // Only the kind of error: its message may hold what someone wrote.
  boss.on('error', (error) => console.error(`Jobs: ${reasonOf(error)}`));
  await boss.start();
  await makeQueues(boss, Object.keys(handlers));
  for (const [name, rule] of Object.entries(schedules)) {
    await boss.schedule(name, rule, {}, { tz: 'Europe/Amsterdam' });
  }
  return new JobsOnBoss(database, boss, handlers);
}

class JobsOnBoss implements Jobs {
  readonly #database: Database;
  readonly #boss: PgBoss;
  readonly #handlers: JobHandlers;
  readonly #workers = new Map<string, string>();
  #stopListening = () => {};

  constructor(database: Database, boss: PgBoss, handlers: JobHandlers) {
    this.#database = database;
    this.#boss = boss;
    this.#handlers = handlers;
  }

  async send(
    ...input: [Queries, string, JobData, SendOptions?] | [string, JobData, SendOptions?]
  ): Promise<void> {
    const [db, [name, data, options = {}]] = destination(input);
    if (!Object.hasOwn(this.#handlers, name)) throw new Error(`Nobody handles jobs named ${name}.`);
    const { singletonKey = crypto.randomUUID(), startAfter } = options;
    await this.#boss.send(name, data, {
      singletonKey,
      ...(startAfter !== undefined && { startAfter }),
      ...(db !== undefined && { db }),
    });
    this.#database.notify(TOPIC, name);
  }

  async start(): Promise<void> {
    for (const [name, work] of Object.entries(this.#handlers)) {
      const worker = await this.#boss.work<JobData>(
        name,
        { pollingIntervalSeconds: IDLE_POLL_SECONDS },
        async ([job]) => {
          if (job !== undefined) await attempt(work, job.data);
        },
      );
      this.#workers.set(name, worker);
    }
    this.#stopListening = this.#database.listen((topic, id) => this.#wake(topic, id));
  }

  async drain(): Promise<number> {
    let done = 0;
    for (const [name, work] of Object.entries(this.#handlers)) done += await this.#drainQueue(name, work);
    return done === 0 ? 0 : done + (await this.drain());
  }

  failures(): Promise<FailedJob[]> {
    return this.#database.inJobs(async (jobs) => {
      const rows = await jobs.prepared<{
        id: string;
        name: string;
        failed_on: Date;
        output: FailureOutput | null;
      }>(
        'failed-jobs',
        'select id, source_name as name, created_on as failed_on, output from pgboss.job where name = $1 order by created_on',
        [FAILED],
      );
      return rows.map(({ id, name, failed_on, output }) => ({
        id,
        name,
        failedOn: failed_on,
        reason: output?.message ?? '',
      }));
    });
  }

  async retryFailures(): Promise<number> {
    const moved = await this.#boss.redrive(FAILED);
    this.#wake(MISSED, '');
    return moved;
  }

  async close(): Promise<void> {
    this.#stopListening();
    await this.#boss.stop({ timeout: 10_000 });
  }

  async #drainQueue(name: string, work: (data: JobData) => Promise<void>): Promise<number> {
    const jobs = await this.#boss.fetch<JobData>(name, { batchSize: 100 });
    for (const job of jobs) {
      try {
        await attempt(work, job.data);
        await this.#boss.complete(name, job.id);
      } catch (error) {
        await this.#boss.fail(name, job.id, { message: error instanceof Error ? error.message : '' });
      }
    }
    return jobs.length;
  }

  #wake(topic: string, name: string): void {
    if (topic !== TOPIC && topic !== MISSED) return;
    for (const [queue, worker] of this.#workers) {
      if (topic === MISSED || queue === name) this.#boss.notifyWorker(worker);
    }
  }
}

const TOPIC = 'job';

interface FailureOutput {
  message?: string;
}

function destination(input: SendInput): [Db | undefined, SendAlone] {
  if (!(input[0] instanceof Queries)) return [undefined, input as SendAlone];
  const [first, ...rest] = input as [Queries, ...SendAlone];
  return [
    { executeSql: (text, values) => asRole(first, 'zodat_jobs', (client) => client.query(text, values)) },
    rest,
  ];
}

/** Each statement of pg-boss in a transaction in its own role. Some hold a `commit` themselves; that is fine. */
function bossDatabase(database: Database): Db {
  return {
    executeSql: (text, values) => database.inJobs((jobs) => Queries.leaseOf(jobs).client.query(text, values)),
  };
}
