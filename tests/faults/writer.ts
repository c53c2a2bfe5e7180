import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '../../app/platform/database/index.ts';

// Writes numbered rows one after the other until it is killed, and prints each number when the database has
// acknowledged it:  node writer.ts TARGET FIRST [stock]
// TARGET is a folder or the url of a server. With `stock` the folder is opened by PGlite as it comes.

const [target = '', first = '0', kind] = process.argv.slice(2);
const organisation = '0190a1b2-0000-7000-8000-000000000001';
const sql = 'insert into data_keys (organisation_id, key_version, wrapped) values ($1, $2, $3)';
const ROWS_BETWEEN_TIDYING = 60;

const { write, tidy } = kind === 'stock' ? await openStock() : await openOurs();
for (let number = Number(first); ; number++) {
  // Rows of different lengths, so that pages and log segments fill at different moments.
  await write([organisation, number, Buffer.alloc(100 + ((number * 7919) % 20_000), number)]);
  writeSync(1, `${number}\n`);
  if (number % ROWS_BETWEEN_TIDYING === ROWS_BETWEEN_TIDYING - 1) await tidy();
}

async function openOurs() {
  const database = await openDatabase(target.startsWith('postgres') ? { url: target } : { folder: target });
  return {
    write: (values: unknown[]) =>
      database.inTenant(organisation, (tenant) => tenant.prepared('write', sql, values)),
    tidy: () => database.tidy(),
  };
}

async function openStock() {
  const database = await PGlite.create(join(target, 'database'));
  return {
    write: (values: unknown[]) => database.query(sql, values),
    tidy: () => database.exec('checkpoint'),
  };
}
