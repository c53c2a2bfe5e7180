import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Queries } from '../../app/platform/database/index.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { tableNames } from './matrix/contents.ts';
import { meantColumns, meantGrants, withoutTenantKey, withoutTenants, withTimes } from './matrix/grants.ts';
import { fillPlace, places, type Things } from './matrix/things.ts';

let app: TestApp;
let database: Database;
let tables: string[];
/** The tables that belong to houses. */
let ofHouses: string[];
let ours: Things;
let theirs: Things;

beforeAll(async () => {
  app = await startTestApp();
  database = app.world.database;
  const [oneTeam, , otherTeam] = places.filter((place) => place.kind === 'team');
  ours = await fillPlace(app.world, oneTeam!);
  theirs = await fillPlace(app.world, otherTeam!);
  tables = await tableNames(database);
  ofHouses = await ask<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'organisation_id' order by 1`).then((rows) =>
    rows.map((row) => row.name),
  );
});
afterAll(() => app?.close());

async function ask<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return database.asOperator(async (owner) => (await query.execute(owner)).rows);
}

type Outcome = number | 'denied';

/** What a query gives: a number of rows, or that it is not allowed (SQLSTATE 42501). */
async function outcomeOf(attempt: () => Promise<number>): Promise<Outcome> {
  try {
    return await attempt();
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 'denied';
    throw error;
  }
}

async function count(
  queries: Queries,
  table: string,
  where: RawBuilder<unknown> = sql`true`,
): Promise<number> {
  const counted = sql<{
    n: number;
  }>`select count(organisation_id)::int as n from ${sql.table(table)} where ${where}`;
  return (await counted.execute(queries)).rows[0]?.n ?? 0;
}

const changed = (result: { numAffectedRows?: bigint }) => Number(result.numAffectedRows ?? 0n);

describe('the learning side of one house', () => {
  const asUs = (work: (tenant: Queries) => Promise<number>) =>
    outcomeOf(() => database.inTenant(ours.organisationId, work));

  test('sees no row of another house in any table', async () => {
    const seen: Record<string, Outcome> = {};
    for (const table of ofHouses) {
      seen[table] = await asUs((tenant) =>
        count(tenant, table, sql`organisation_id <> ${ours.organisationId}`),
      );
    }
    expect(seen).toEqual(Object.fromEntries(ofHouses.map((table) => [table, 0])));
  });

  test('does see its own, so that the test above sees something', async () => {
    const stories = await asUs((tenant) => count(tenant, 'stories'));
    const all = await ask<{ n: number }>(sql`select count(*)::int as n from stories`);
    expect(stories).toBeGreaterThan(30);
    expect(stories).toBeLessThan(all[0]!.n);
  });

  test('changes and removes nothing of another house', async () => {
    for (const table of ofHouses) {
      const name = sql.table(table);
      const other = sql`organisation_id = ${theirs.organisationId}`;
      const change = await asUs(async (tenant) =>
        changed(
          await sql`update ${name} set organisation_id = organisation_id where ${other}`.execute(tenant),
        ),
      );
      const remove = await asUs(async (tenant) =>
        changed(await sql`delete from ${name} where ${other}`.execute(tenant)),
      );
      expect([0, 'denied'], `update of ${table}`).toContain(change);
      expect([0, 'denied'], `delete from ${table}`).toContain(remove);
    }
  });

  test('puts nothing in another house, and moves nothing there', async () => {
    for (const table of ofHouses) {
      const name = sql.table(table);
      const there = JSON.stringify({ organisation_id: theirs.organisationId });
      const add = await asUs(async (tenant) =>
        changed(
          await sql`insert into ${name} select (jsonb_populate_record(null::${name}, ${there}::jsonb)).*`.execute(
            tenant,
          ),
        ),
      ).catch((error: { code?: string }) => error.code);
      // Row-level security looks before "not null" does, so anything else than a refusal is a hole.
      expect(add, `insert into ${table}`).toBe('denied');
      const move = await asUs(async (tenant) =>
        changed(await sql`update ${name} set organisation_id = ${theirs.organisationId}`.execute(tenant)),
      );
      expect([0, 'denied'], `move of ${table}`).toContain(move);
    }
  });

  test('finds no story of another house by its words', async () => {
    const tokens = await ask<{ tokens: string }>(sql`
      select tokens::text as tokens from stories where story_id = ${theirs.storyId}`);
    const search = (organisationId: string) =>
      database.inTenant(organisationId, async (tenant) => {
        const found = sql`select * from stories_with_tokens(${theirs.roundId}, ${tokens[0]!.tokens}::bigint[], 0, 1000, 20, 0)`;
        return (await found.execute(tenant)).rows.length;
      });
    expect(await search(theirs.organisationId)).toBe(1);
    expect(await search(ours.organisationId)).toBe(0);
  });

  test('sees nothing at all without a house', async () => {
    for (const table of ofHouses) {
      const seen = await outcomeOf(() =>
        database.asOperator(async (owner) => {
          await sql`set local row_security = on`.execute(owner);
          await sql`set local role zodat_learning`.execute(owner);
          return count(owner, table);
        }),
      );
      expect(seen, table).toBe(0);
    }
  });
});

describe('the accounting side', () => {
  const asAccounting = (table: string) =>
    outcomeOf(() => database.asAccounting(ours.organisationId, (accounting) => count(accounting, table)));

  test('sees what was given to it, and of no other table than the keys even whether it is empty', async () => {
    const seen = await Promise.all(
      ofHouses.map(async (table) => [table, await asAccounting(table)] as const),
    );
    const open = seen.filter(([, outcome]) => outcome !== 'denied').map(([table]) => table);
    expect(open.sort()).toEqual(['data_keys', 'given_stories']);
    expect(await asAccounting('given_stories')).toBeGreaterThan(0);
  });

  test('sees nothing that was given in another house', async () => {
    const elsewhere = sql`organisation_id <> ${ours.organisationId}`;
    const seen = await database.asAccounting(ours.organisationId, (accounting) =>
      count(accounting, 'given_stories', elsewhere),
    );
    expect(seen).toBe(0);
  });
});

describe('the door', () => {
  test('opens the one row that its secret belongs to', async () => {
    const value = 'nadesteun2';
    const seen = await database.atDoor({ kind: 'story_point', value }, async (door) => ({
      points: await count(door, 'story_points'),
      codes: await count(door, 'return_codes'),
    }));
    expect(seen).toEqual({ points: 1, codes: 0 });
  });

  test('shows nothing else', async () => {
    for (const table of ofHouses.filter((each) => !['story_points', 'return_codes'].includes(each))) {
      const key = { kind: 'story_point', value: 'nadesteun2' } as const;
      expect(await outcomeOf(() => database.atDoor(key, (door) => count(door, table))), table).toBe('denied');
    }
  });
});

describe('the side of accounts', () => {
  test('reaches no story, nor anything around it', async () => {
    const around = [
      'stories',
      'given_stories',
      'return_codes',
      'follow_up_questions',
      'withdrawals',
      'rounds',
      'forms',
      'imports',
      'import_parts',
      'round_keys',
      'library_questions',
      'telling_invitations',
      'written_down',
      'paper_forms',
      'story_media',
      'typed_out',
      'moderations',
      'own_notes',
      'selections',
      'selected_stories',
    ];
    for (const table of around) {
      expect(await outcomeOf(() => database.inAccounts((accounts) => count(accounts, table))), table).toBe(
        'denied',
      );
    }
  });

  test('sees only the memberships of the person whose request it is', async () => {
    const personId = theirs.personId;
    const seen = (also: object) => database.inAccounts((accounts) => count(accounts, 'memberships'), also);
    expect(await seen({})).toBe(0);
    expect(await seen({ personId })).toBe(1);
  });
});

describe('the catalogue', () => {
  test('every table has row-level security that binds its owner too, and at least one policy', async () => {
    const rows = await ask<{ name: string; safe: boolean; policies: number }>(sql`
      select relname as name, relrowsecurity and relforcerowsecurity as safe,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    const unsafe = rows.filter(({ safe, policies }) => !safe || policies === 0).map(({ name }) => name);
    expect(unsafe.sort()).toEqual(Object.keys(withoutTenants).sort());
  });

  test('every key and every unique index begins with the house, but for the named exceptions', async () => {
    const rows = await ask<{ name: string; first: string }>(sql`
      select pg_class.relname as name, attname as first
      from pg_index join pg_class on pg_class.oid = indrelid
      join pg_attribute on attrelid = indrelid and attnum = indkey[0]
      where indisunique and relnamespace = 'public'::regnamespace`);
    const others = rows.filter(({ first }) => first !== 'organisation_id').map(({ name }) => name);
    expect([...new Set(others)].sort()).toEqual(Object.keys(withoutTenantKey).sort());
  });

  test('each role may do exactly what it was meant to', async () => {
    const words = sql`(values ('SELECT', 'read', 1), ('INSERT', 'add', 2), ('UPDATE', 'change', 3), ('DELETE', 'remove', 4),
      ('TRUNCATE', 'empty', 5), ('REFERENCES', 'refer', 6), ('TRIGGER', 'trigger', 7)) as words (privilege, word, place)`;
    const rows = await ask<{ role: string; name: string; may: string }>(sql`
      select rolname as role, relname as name, string_agg(word, ' ' order by place) as may
      from pg_roles, pg_class, ${words}
      where rolname like 'zodat%' and relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
        and has_table_privilege(pg_roles.oid, pg_class.oid, privilege)
      group by 1, 2`);
    const grants: typeof meantGrants = Object.fromEntries(Object.keys(meantGrants).map((role) => [role, {}]));
    for (const { role, name, may } of rows) grants[role] = { ...grants[role], [name]: may };
    expect(grants).toEqual(meantGrants);
  });

  test('single columns are open only where that was meant', async () => {
    const rows = await ask<{ which: string; columns: string[] }>(sql`
      select grantee || ' ' || table_name as which, array_agg(column_name::text order by column_name) as columns
      from information_schema.column_privileges as one
      where grantee like 'zodat%' and table_schema = 'public' and not exists (
        select from information_schema.role_table_grants as whole
        where whole.grantee = one.grantee and whole.table_name = one.table_name
          and whole.privilege_type = one.privilege_type)
      group by 1`);
    expect(Object.fromEntries(rows.map(({ which, columns }) => [which, columns]))).toEqual(meantColumns);
  });

  test('no table about stories knows a moment more exact than a day', async () => {
    const rows = await ask<{ name: string }>(sql`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and data_type similar to '(time|interval)%'`);
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => !(name in withoutTenants))
        .sort(),
    ).toEqual(Object.keys(withTimes).sort());
  });

  test('every table is one that these tests know', () => {
    const known = new Set([...ofHouses, ...Object.keys(withoutTenantKey)]);
    expect(tables.filter((name) => !known.has(name))).toEqual([]);
  });
});
