import {
  type BackupHeader,
  type BackupPart,
  levelsOf,
  linesOf,
  loadParts,
  readParts,
  refuseFilled,
  type TableHead,
} from '../platform/backup/index.ts';
import type { Config } from '../platform/config.ts';
import type { Database } from '../platform/database/index.ts';
import { type MigrationFile, readMigrations } from '../platform/database/migrations.ts';
import { openLedger, type Withdrawal } from '../platform/ledger.ts';
import { type MasterKey, WrongKeyError } from '../platform/vault/index.ts';
import { textOption } from './arguments.ts';
import { backupText } from './backup.text.nl.ts';
import { CommandError, exitCodes, type PlainCommand, type PlainInput } from './command.ts';
import { fits, requireFits, rewrapAll, type WrappedKey } from './data-keys.ts';
import { readKeyFile, requireKey } from './key-file.ts';
import { placeOf, readDataSettings, withOwnDatabase } from './own-database.ts';
import { fileProblem } from './terminal.ts';
import { completeLedger, joined, readLedgerFile, withdrawAgain, withdrawalsIn } from './withdrawals.ts';

const text = backupText.restore;

/** Puts a backup in the place of the data, and takes back again what people took back since. */
export const restoreCommand: PlainCommand = {
  name: 'restore',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 1,
  options: { replace: { type: 'boolean' }, ledger: { type: 'string' }, key: { type: 'string' } },
  async run(input, environment) {
    const config = readDataSettings(environment);
    const path = input.pathOf(input.operands[0] ?? '');
    const request: Request = {
      path,
      config,
      migrations: readMigrations(),
      keys: await readKeys(config, input),
      fromLedgers: await readLedgers(config, input),
      replace: input.options.replace === true,
    };
    const madeAt = await checkAll(request);
    const again = await withOwnDatabase(placeOf(config), (database) => putBack(database, request));
    input.output.line(text.done(new Date(madeAt).toLocaleString('nl-NL'), again));
    input.output.note(text.afterwards);
    return exitCodes.done;
  },
};

interface Request {
  path: string;
  config: Config;
  migrations: MigrationFile[];
  keys: Keys;
  fromLedgers: Withdrawal[];
  replace: boolean;
}

interface Keys {
  current: MasterKey;
  /** The key of the time of the backup, when that was another one. */
  earlier?: MasterKey;
}

async function readKeys(config: Config, input: PlainInput): Promise<Keys> {
  const current = await requireKey(config);
  const file = textOption(input.options, 'key');
  if (file === undefined) return { current };
  const earlier = await readKeyFile(input.pathOf(file));
  if (earlier === undefined) throw new CommandError(text.noSuchFile(file));
  return { current, earlier };
}

async function readLedgers(config: Config, input: PlainInput): Promise<Withdrawal[]> {
  const own = await readLedgerFile(config.ledgerFile);
  const file = textOption(input.options, 'ledger');
  const other = file === undefined ? undefined : await readLedgerFile(input.pathOf(file));
  if (file !== undefined && other === undefined) throw new CommandError(text.noSuchFile(file));
  if (own === undefined && other === undefined) input.output.note(text.noLedger(config.ledgerFile));
  return joined(own ?? [], other ?? []);
}

/** Reads the whole backup before anything is touched. Gives when it was made. */
async function checkAll({ path, migrations, keys }: Request): Promise<string> {
  let madeAt = '';
  for await (const part of partsOf(path)) {
    if (part.kind === 'header') madeAt = checkHeader(part.header, migrations);
    if (part.kind === 'rows' && part.head.table === 'public.data_keys')
      checkKeys(part.head, part.lines, keys);
  }
  return madeAt;
}

async function* partsOf(path: string): AsyncGenerator<BackupPart> {
  try {
    yield* readParts(linesOf(path));
  } catch (error) {
    throw fileProblem(error, path);
  }
}

function checkHeader(header: BackupHeader, migrations: MigrationFile[]): string {
  levelsOf(header, migrations);
  return header.madeAt;
}

function checkKeys({ columns }: TableHead, lines: string[], { current, earlier }: Keys): void {
  const [id, version, wrapped] = ['organisation_id', 'key_version', 'wrapped'].map((name) =>
    columns.indexOf(name),
  );
  for (const line of lines) {
    const row = JSON.parse(line) as string[];
    const dataKey = {
      organisationId: row[id ?? -1] ?? '',
      version: Number(row[version ?? -1]),
      wrapped: Buffer.from((row[wrapped ?? -1] ?? '').slice('\\x'.length), 'hex'),
    };
    if (fits(current, dataKey.organisationId, dataKey.wrapped)) continue;
    requireOtherFits(earlier ?? current, dataKey);
  }
}

function requireOtherFits(key: MasterKey, dataKey: WrappedKey): void {
  try {
    requireFits(key, [dataKey]);
  } catch (error) {
    throw error instanceof WrongKeyError ? new CommandError(text.otherKey(error.message)) : error;
  }
}

/** All in one transaction: whoever looks finds the old data or the new, and never a story that was taken back. */
async function putBack(database: Database, request: Request): Promise<number> {
  const { path, config, migrations, keys, fromLedgers, replace } = request;
  return database.asOperator(async (owner) => {
    if (!replace) await refuseFilled(owner, text.orReplace);
    const replaced = await withdrawalsIn(owner);
    await loadParts(owner, partsOf(path), migrations);
    if (keys.earlier !== undefined) await rewrapAll(owner, keys.earlier, keys.current);
    const again = joined(replaced, fromLedgers, await withdrawalsIn(owner));
    await withdrawAgain(owner, again);
    await completeLedger(openLedger(config.ledgerFile), again);
    return again.length;
  });
}
