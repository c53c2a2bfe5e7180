import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  dumpLines,
  keepEnds,
  loadParts,
  readParts,
  refuseFilled,
  requireSameTables,
  type TableEnd,
} from '../platform/backup/index.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/index.ts';
import { readMigrations } from '../platform/database/migrations.ts';
import { textOption } from './arguments.ts';
import { backupText } from './backup.text.nl.ts';
import { CommandError, exitCodes, type PlainCommand, type PlainInput } from './command.ts';
import { type Place, placeOf, readDataSettings, withOwnDatabase } from './own-database.ts';

const text = backupText.move;

/** Brings everything from a folder to a server, or back. What was there stays as it is. */
export const moveCommand: PlainCommand = {
  name: 'move',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 0,
  required: ['to'],
  options: { to: { type: 'string' }, from: { type: 'string' } },
  async run(input, environment) {
    const config = readDataSettings(environment);
    const to = placeNamed(textOption(input.options, 'to') ?? '', config, input);
    const named = textOption(input.options, 'from');
    const from = named === undefined ? placeOf(config) : placeNamed(named, config, input);
    refuseUnfit(from, to);
    const ends = await withOwnDatabase(from, (source) =>
      withOwnDatabase(to, (target) => bringOver(source, target)),
    );
    const rows = [...ends.values()].reduce((sum, end) => sum + end.rows, 0);
    input.output.line(text.done(ends.get('public.stories')?.rows ?? 0, rows));
    input.output.note('url' in to ? text.nowServer(withoutPassword(to.url)) : text.nowFolder(to.folder));
    return exitCodes.done;
  },
};

/** The owner's address in the settings belongs to the server in the settings, or to the one that is moved to. */
function placeNamed(name: string, { databaseUrl, databaseOwnerUrl }: Config, { pathOf }: PlainInput): Place {
  if (!/^postgres(ql)?:\/\//.test(name)) return { folder: pathOf(name) };
  const ownerBelongs = databaseOwnerUrl !== undefined && (databaseUrl === undefined || databaseUrl === name);
  return { url: name, ...(ownerBelongs && { ownerUrl: databaseOwnerUrl }) };
}

function refuseUnfit(from: Place, to: Place): void {
  if (identityOf(from) === identityOf(to)) throw new CommandError(text.samePlace);
  if ('folder' in from && !existsSync(join(from.folder, 'database'))) {
    throw new CommandError(text.nothingThere(from.folder));
  }
}

const identityOf = (place: Place) => ('url' in place ? place.url : resolve(place.folder));

async function bringOver(source: Database, target: Database): Promise<Map<string, TableEnd>> {
  const migrations = readMigrations();
  const ends = new Map<string, TableEnd>();
  await source.asOperator((from) =>
    target.asOperator(async (owner) => {
      await refuseFilled(owner, text.emptyTarget);
      const lines = dumpLines(from, { madeAt: systemClock.now(), migrations });
      await loadParts(owner, keepEnds(readParts(lines), ends), migrations);
      await requireSameTables(owner, ends);
    }),
  );
  return ends;
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '…';
  return decodeURIComponent(shown.href);
}
