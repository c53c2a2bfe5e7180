import type { PgBoss } from 'pg-boss';

/** The queue where a job ends up after its last try. */
export const FAILED = 'failed-jobs';

/** Few and slow rounds: signals wake the workers, and the embedded database has one connection for all. */
export const bossSettings = {
  schema: 'pgboss',
  migrate: false,
  createSchema: false,
  reindex: false,
  monitorVacuum: false,
  superviseIntervalSeconds: 60,
  maintenanceIntervalSeconds: 3600,
  queueCacheIntervalSeconds: 3600,
  cronMonitorIntervalSeconds: 45,
  cronWorkerIntervalSeconds: 45,
  flowIntervalSeconds: 3600,
} as const;

/** About ten tries in a day. A job whose process died is tried again after a minute without a sign of life. */
const queueSettings = {
  policy: 'short',
  retryLimit: 10,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 4 * 3600,
  expireInSeconds: 3600,
  heartbeatSeconds: 60,
  // A finished job says when something happened to which id; it is not kept.
  deleteAfterSeconds: 60,
  deadLetter: FAILED,
} as const;

export const IDLE_POLL_SECONDS = 30;

/** The queues of these names, and the one for failures, with the settings of today. */
export async function makeQueues(boss: PgBoss, names: string[]): Promise<void> {
  await boss.createQueue(FAILED, { retentionSeconds: 30 * 86_400, deleteAfterSeconds: 60 });
  for (const name of names) {
    await boss.createQueue(name, queueSettings);
    await boss.updateQueue(name, settingsThatMayChange);
    // pg-boss looks a queue up at its first use; that must not happen inside someone's transaction.
    await boss.findJobs(name, { id: NO_JOB });
  }
}

const { policy: _, ...settingsThatMayChange } = queueSettings;

const NO_JOB = '00000000-0000-0000-0000-000000000000';
