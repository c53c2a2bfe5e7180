import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dumpLines, pressed, writeWhole } from '../platform/backup/index.ts';
import { readMigrations } from '../platform/database/migrations.ts';
import type { World } from '../platform/world.ts';
import { backupText as text } from './backup.text.nl.ts';
import { type CommandInput, exitCodes, type WorldCommand } from './command.ts';

/** Writes everything into one file, while Zodat goes on. */
export const backupCommand: WorldCommand = {
  name: 'backup',
  needs: 'world',
  summary: text.backup.summary,
  help: text.backup.help,
  operands: 1,
  options: {},
  async run(world, input) {
    const file = input.operands[0] ?? '';
    const counts = new Map<string, number>();
    const path =
      world.database.kind === 'embedded'
        ? await throughFolder(world, input, file, counts)
        : await straight(world, input, file, counts);
    input.output.line(text.backup.done(path, counts.get('public.stories') ?? 0, sum(counts)));
    input.output.note(text.backup.keyIsNotIn);
    for (const warning of await warnings(world, dirname(path))) input.output.note(warning);
    return exitCodes.done;
  },
};

/** Links and sign-ins that came back would let in who signed out since. */
const leftOut = ['public.sign_ins', 'public.mail_links'];

type Counts = Map<string, number>;

function straight(world: World, input: CommandInput, file: string, counts: Counts): Promise<string> {
  return dumpTo(world, counts, (chunks) => input.writeFile(file, chunks));
}

/**
 * The embedded database has one connection, and all requests wait for as long as this holds it. So it is read at full
 * speed into the data folder first: a terminal that is slow or stopped must not stop everyone else.
 */
async function throughFolder(
  world: World,
  input: CommandInput,
  file: string,
  counts: Counts,
): Promise<string> {
  const folder = join(world.config.dataFolder, 'control');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = join(folder, `${crypto.randomUUID()}.backup`);
  try {
    await dumpTo(world, counts, (chunks) => writeWhole(kept, chunks));
    return await input.writeFile(file, createReadStream(kept));
  } finally {
    await rm(kept, { force: true });
  }
}

function dumpTo(
  world: World,
  counts: Counts,
  write: (chunks: AsyncIterable<Uint8Array>) => Promise<string>,
): Promise<string> {
  const options = {
    madeAt: world.clock.now(),
    migrations: readMigrations(),
    without: leftOut,
    onTable: (table: string, end: { rows: number }) => counts.set(table, end.rows),
  };
  return world.database.asOperator((owner) => write(pressed(dumpLines(owner, options))));
}

/** What should not stand beside a backup: who has both has everything, and who loses one loses both. */
async function warnings({ config }: World, folder: string): Promise<string[]> {
  const keyIsHere = config.masterKey === undefined && dirname(resolve(config.keyFile)) === folder;
  const ledgerIsHere = dirname(resolve(config.ledgerFile)) === folder;
  return [...(keyIsHere ? [text.backup.keyBeside] : []), ...(ledgerIsHere ? [text.backup.ledgerBeside] : [])];
}

const sum = (counts: Counts) => [...counts.values()].reduce((total, count) => total + count, 0);
