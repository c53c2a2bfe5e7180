import { type RawBuilder, sql } from 'kysely';
import type { Queries } from '../database/index.ts';

/** A table as it goes into a backup. */
export interface KeptTable {
  /** With its schema, fit to be placed in SQL: "public.stories". */
  name: string;
  columns: { name: string; type: string }[];
  /** The same order on every database, whatever its language: by key, texts by their bytes. */
  order: string;
  /** Which rows; all when absent. */
  where?: string;
}

/** How far the schema has come is written in the header, not in rows. */
const ofMigrations = ['migrations', 'migration_lock', 'migration_checksums'];

/** Every table of ours, a table that others point to before those others, and then the jobs that wait. */
export async function keptTables(queries: Queries): Promise<KeptTable[]> {
  const names = await ownTables(queries);
  const parents = await parentsOf(queries);
  const own: KeptTable[] = [];
  for (const name of inOrder(names, parents)) own.push(await describe(queries, 'public', name));
  return [...own, ...(await jobTables(queries))];
}

/** The tables in schema public, without those of the migrations, by name. */
export async function ownTables(queries: Queries): Promise<string[]> {
  const rows = await all<{ name: string }>(
    queries,
    sql`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
          and relname <> all(${ofMigrations}::text[])
          and not exists (select 1 from pg_depend where objid = pg_class.oid and deptype = 'e')
        order by relname collate "C"`,
  );
  return rows.map(({ name }) => name);
}

async function parentsOf(queries: Queries): Promise<Map<string, string[]>> {
  const rows = await all<{ child: string; parents: string[] }>(
    queries,
    sql`select child.relname::text as child, array_agg(parent.relname::text) as parents
        from pg_constraint join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
        where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace
        group by child.relname`,
  );
  return new Map(rows.map(({ child, parents }) => [child, parents]));
}

function inOrder(names: string[], parents: Map<string, string[]>): string[] {
  const placed = new Set<string>();
  const place = (name: string) => {
    if (placed.has(name)) return;
    for (const parent of parents.get(name) ?? []) place(parent);
    placed.add(name);
  };
  for (const name of names) place(name);
  return [...placed];
}

/** Jobs that are done are of no use later; jobs that failed for good stand in a queue of their own, waiting. */
async function jobTables(queries: Queries): Promise<KeptTable[]> {
  const schemas = await all(queries, sql`select 1 from pg_namespace where nspname = 'pgboss'`);
  if (schemas.length === 0) return [];
  const queue = await describe(queries, 'pgboss', 'queue');
  const job = await describe(queries, 'pgboss', 'job');
  // A queue names the one for its failures, which must be there first.
  return [
    { ...queue, order: `(dead_letter is not null), ${queue.order}` },
    { ...job, where: `state < 'completed'` },
  ];
}

async function describe(queries: Queries, schema: string, table: string): Promise<KeptTable> {
  const name = `${quoted(schema)}.${quoted(table)}`;
  const columns = await all<{ name: string; type: string; place: number | null }>(
    queries,
    sql`select attname as name, format_type(atttypid, atttypmod) as type,
          array_position(indkey::int2[], attnum) as place
        from pg_attribute left join pg_index on indrelid = attrelid and indisprimary
        where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum`,
  );
  const key = columns
    .filter(({ place }) => place !== null)
    .sort((one, other) => Number(one.place) - Number(other.place))
    .map((column) => (column.type === 'text' ? `${quoted(column.name)} collate "C"` : quoted(column.name)));
  if (key.length === 0) throw new Error(`The table ${name} has no primary key, so its rows have no order.`);
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
    order: key.join(', '),
  };
}

/** Our own names are plain words, which need no quotes; anything else gets them. */
export function quoted(name: string): string {
  return /^[a-z][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

async function all<Row>(queries: Queries, query: RawBuilder<unknown>): Promise<Row[]> {
  return (await query.execute(queries)).rows as Row[];
}
