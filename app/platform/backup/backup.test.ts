import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Queries } from '../database/index.ts';
import { readMigrations } from '../database/migrations.ts';
import { type Database, openTestDatabase } from '../database/testing.ts';
import {
  BackupError,
  dumpLines,
  keepEnds,
  linesOf,
  loadParts,
  pressed,
  readParts,
  refuseFilled,
  requireSameTables,
  type TableEnd,
  writeWhole,
} from './index.ts';

const linde = '0190a1b2-0000-7000-8000-000000000010';
const team = '0190a1b2-0000-7000-8000-000000000011';
const round = '0190a1b2-0000-7000-8000-000000000012';
const story = '7d3d1a52-8a7f-4a0e-9d5e-1f1f6f0f0a01';
const migrations = readMigrations();
const madeAt = new Date('2026-11-22T10:00:00Z');

/** Text that has gone wrong in other people's backups. */
const difficult = 'Zeg "ja"\\nee,\r\n\ttab {}[] \\. \u2028 Çiğdem 🌳 \\x00';

let folder: string;
let source: Database;
let target: Database;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-backup-'));
  [source, target] = [await openTestDatabase(), await openTestDatabase()];
  await fill(source);
  file = join(folder, 'maandag.zodat');
  await backUp(source, file);
});

afterAll(async () => {
  await source.close();
  await target.close();
  rmSync(folder, { recursive: true });
});

/** A space, a round and a story, with every kind of value there is. */
async function fill(database: Database): Promise<void> {
  await database.asOperator(async (owner) => {
    const run = (statement: string, values: unknown[]) =>
      Queries.leaseOf(owner).client.query(statement, values);
    await run('insert into data_keys values ($1, 1, $2)', [linde, Buffer.from([0, 1, 10, 34, 92, 255])]);
    await run(
      `insert into spaces values ($1, $1, 'organisation', $3, '', true, null, $4, '2026-11-01'),
                                 ($1, $2, 'team', 'De Linde', 'Lindewaard', false, null, '{}', '2026-11-01')`,
      [linde, team, difficult, ['vertellen', 'a,"b"', '']],
    );
    await run(
      `insert into versions values ($1, 'space', $1, 1, $2, $1, '2026-11-01 10:00:00.123456+01', $3)`,
      [
        linde,
        JSON.stringify({
          tekst: difficult,
          getal: 12345678901234567890n.toString(),
          niets: null,
          breuk: 0.1,
        }),
        difficult,
      ],
    );
    await run(`insert into versions values ($1, 'space', $1, 2, 'null', $1, '2026-11-02', '')`, [linde]);
    await run(
      `insert into rounds (organisation_id, round_id, space_id, title, welcome, state, form_version, point_key, made_by, made_on)
       values ($1, $2, $3, 'Na steun', $4, 'open', 1, 'nasteun', $1, '2026-11-01')`,
      [linde, round, team, difficult],
    );
    await run(
      `insert into stories (organisation_id, story_id, round_id, form_version, told_on, reach, origin, answers, ways, word_count, tokens, sealed)
       values ($1, $3, $2, 1, '2026-11-03', 'team', 'told', '{"a":[1,2.50,"x"]}', '{}', 12, $4, $5)`,
      [
        linde,
        round,
        story,
        ['9223372036854775807', '-9223372036854775808'],
        Buffer.alloc(600_000, 'verhaal'),
      ],
    );
    await run(
      `insert into pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, partition, table_name)
       values ('mislukt', 'standard', 2, 0, false, 900, 100000, 100000, false, 'job_common'), ('brief', 'standard', 2, 0, false, 900, 100000, 100000, false, 'job_common')`,
      [],
    );
    await run(`update pgboss.queue set dead_letter = 'mislukt' where name = 'brief'`, []);
    await run(
      `insert into pgboss.job (name, data, state) values ('brief', '{"id":"waits"}', 'created'), ('brief', '{"id":"done"}', 'completed')`,
      [],
    );
  });
}

const backUp = (database: Database, path: string, without: string[] = []) =>
  database.asOperator((owner) =>
    writeWhole(path, pressed(dumpLines(owner, { madeAt, migrations, without }))),
  );

const putBack = (database: Database, path: string, files = migrations) =>
  database.asOperator((owner) => loadParts(owner, readParts(linesOf(path)), files));

const count = async (database: Database, table: string) => {
  const query = sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`;
  return (await database.asOperator((owner) => query.execute(owner))).rows[0]?.n;
};

/** What reading a file comes to: an error of ours in words, or all its lines. */
async function readAll(path: string): Promise<string> {
  const lines: string[] = [];
  try {
    for await (const part of readParts(linesOf(path))) lines.push(JSON.stringify(part));
    return lines.join('\n');
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.message;
  }
}

describe('a backup', () => {
  test('brings back every value as it was, and the schema with it', async () => {
    const ends = new Map<string, TableEnd>();
    await target.asOperator(async (owner) => {
      await loadParts(owner, keepEnds(readParts(linesOf(file)), ends), migrations);
      await requireSameTables(owner, ends);
    });
    expect(ends.get('public.stories')?.rows).toBe(1);
    const [found] = await target.inTenant(linde, (tenant) =>
      tenant.selectFrom('spaces').select(['name', 'parts']).where('space_id', '=', linde).execute(),
    );
    expect(found).toEqual({ name: difficult, parts: ['vertellen', 'a,"b"', ''] });
    const other = target.inTenant(team, (tenant) => tenant.selectFrom('spaces').select('name').execute());
    expect(await other).toEqual([]);
  });

  test('holds the jobs that wait, and not those that are done', async () => {
    const jobs = await target.asOperator((owner) =>
      sql<{ id: string }>`select data ->> 'id' as id from pgboss.job where name = 'brief'`.execute(owner),
    );
    expect(jobs.rows).toEqual([{ id: 'waits' }]);
  });

  test('may be read by its owner only, and leaves nothing else behind', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('that cannot be finished leaves the one before as it was', async () => {
    const before = readFileSync(file);
    async function* breaks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      throw new Error('the disk is full');
    }
    await expect(writeWhole(file, breaks())).rejects.toThrow('the disk is full');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('leaves out the tables it was told to', async () => {
    const without = join(folder, 'zonder.zodat');
    await backUp(source, without, ['public.versions']);
    expect(await readAll(without)).not.toContain('public.versions');
  });

  test('replaces what was there, and is refused by a database that holds something', async () => {
    await target.asOperator((owner) => sql`update spaces set name = 'Anders'`.execute(owner));
    await expect(target.asOperator((owner) => refuseFilled(owner, ''))).rejects.toThrow('spaces');
    await putBack(target, file);
    expect(await count(target, 'spaces')).toBe(2);
    const names = await target.asOperator((owner) => owner.selectFrom('spaces').select('name').execute());
    expect(names).not.toContainEqual({ name: 'Anders' });
  });
});

describe('a backup that is not whole', () => {
  test('is refused at whatever length it was cut off', async () => {
    const bytes = readFileSync(file);
    const cut = join(folder, 'kort.zodat');
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
      writeFileSync(cut, bytes.subarray(0, length));
      expect(await readAll(cut)).toMatch(/afgebroken|geen back-up/);
    }
  });

  test('never gives other rows when a byte was changed', async () => {
    const bytes = readFileSync(file);
    const right = await readAll(file);
    const changed = join(folder, 'veranderd.zodat');
    // Ten bytes of the gzip header say when and where it was made, which changes nothing.
    for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 120)) {
      const other = Buffer.from(bytes);
      other[at]! ^= 0x20;
      writeFileSync(changed, other);
      expect([right, ...refusals], `byte ${at}`).toContain(await readAll(changed));
    }
  });

  test('is refused when rows were taken out and it was pressed again', async () => {
    const edited = join(folder, 'bewerkt.zodat');
    const leaveOut = async function* (): AsyncGenerator<string[]> {
      for await (const lines of linesOf(file)) yield lines.filter((line) => !line.includes('De Linde'));
    };
    await writeWhole(edited, pressed(leaveOut()));
    expect(await readAll(edited)).toMatch('beschadigd');
  });

  test('changes nothing where it was put back, however far it came', async () => {
    await putBack(target, file);
    const cut = join(folder, 'half.zodat');
    const bytes = readFileSync(file);
    writeFileSync(cut, bytes.subarray(0, bytes.length - 9));
    await expect(putBack(target, cut)).rejects.toThrow(BackupError);
    expect(await count(target, 'stories')).toBe(1);
    expect(await count(target, 'spaces')).toBe(2);
  });

  test('that is another file is called no backup', async () => {
    writeFileSync(join(folder, 'brief.txt'), 'Beste Marjan,\n');
    expect(await readAll(join(folder, 'brief.txt'))).toMatch('geen back-up');
    await writeWhole(join(folder, 'brief.gz'), pressed(linesFrom(['Beste Marjan,'])));
    expect(await readAll(join(folder, 'brief.gz'))).toMatch('geen back-up');
  });
});

const refusals = [
  'Dit bestand is geen back-up van Zodat.',
  'Deze back-up is afgebroken: het einde ontbreekt. Neem een andere. Er is niets veranderd.',
  'Deze back-up is beschadigd: wat erin staat, klopt niet met zijn controlegetal. Neem een andere. Er is niets veranderd.',
];

async function* linesFrom(lines: string[]): AsyncGenerator<string[]> {
  yield lines;
}

describe('a backup of another version', () => {
  const later = () => {
    const schema = join(folder, 'later');
    const ours = join(import.meta.dirname, '../../../db/migrations');
    rmSync(schema, { recursive: true, force: true });
    mkdirSync(schema);
    for (const name of readdirSync(ours)) copyFileSync(join(ours, name), join(schema, name));
    writeFileSync(
      join(schema, '9999-later.sql'),
      "alter table spaces add column motto text not null default 'samen';\n",
    );
    return schema;
  };

  test('that is older is brought to the schema of today', async () => {
    const migrationsFolder = later();
    const newer = await openTestDatabase({ migrationsFolder });
    try {
      await putBack(newer, file, readMigrations(migrationsFolder));
      const mottos = await newer.asOperator((owner) =>
        sql<{ motto: string }>`select motto from spaces`.execute(owner),
      );
      expect(mottos.rows).toEqual([{ motto: 'samen' }, { motto: 'samen' }]);
    } finally {
      await newer.close();
    }
  });

  test('that is newer is refused, and so is one of another schema', async () => {
    const files = readMigrations(later());
    const newer = join(folder, 'nieuwer.zodat');
    await source.asOperator((owner) =>
      writeWhole(newer, pressed(dumpLines(owner, { madeAt, migrations: files }))),
    );
    await expect(putBack(target, newer)).rejects.toThrow('nieuwere versie van Zodat (9999-later)');
    const other = migrations.map((each, at) => (at === 2 ? { ...each, checksum: 'anders' } : each));
    await expect(putBack(target, file, other)).rejects.toThrow('andere uitgave');
    const format = join(folder, 'formaat.zodat');
    await writeWhole(format, pressed(linesFrom([JSON.stringify({ zodat: 2, migrations: [] })])));
    await expect(putBack(target, format)).rejects.toThrow('nieuwere versie van Zodat');
    expect(await count(target, 'stories')).toBe(1);
  });
});

test('what differs after a move is named', async () => {
  const ends = new Map<string, TableEnd>();
  await target.asOperator(async (owner) => {
    await loadParts(owner, keepEnds(readParts(linesOf(file)), ends), migrations);
    await sql`update spaces set name = 'Bijna' where space_id = ${team}`.execute(owner);
    await expect(requireSameTables(owner, ends)).rejects.toThrow('public.spaces');
  });
});

test('what is written while a backup is made does not come into it', async ({ skip }) => {
  const { url } = source as Database & { url?: string };
  // The embedded database has one connection: nothing can be written meanwhile.
  if (url === undefined) return skip();
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  const lines: string[] = [];
  await source.asOperator(async (owner) => {
    for await (const batch of dumpLines(owner, { madeAt, migrations })) {
      if (lines.length === 1) await other.query("update spaces set place = 'Intussen'");
      lines.push(...batch);
    }
  });
  await other.end();
  expect(lines.join()).toContain('Lindewaard');
  expect(lines.join()).not.toContain('Intussen');
});
