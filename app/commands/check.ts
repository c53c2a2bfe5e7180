import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Config, readConfig } from '../platform/config.ts';
import { checkText as text } from './check.text.nl.ts';
import { checkData, type DataState } from './check-data.ts';
import { type Environment, exitCodes, type PlainCommand, type PlainInput } from './command.ts';
import { explain } from './explain.ts';
import { isInside } from './key.ts';
import { findKey } from './key-file.ts';
import { hasData, readDataSettings } from './own-database.ts';

/** What was looked at, and whether it is as it should be. */
interface Finding {
  what: keyof typeof text.what;
  ok: boolean;
  message: string;
}

/** Looks whether everything that Zodat needs is in order, a line each. */
export const checkCommand: PlainCommand = {
  name: 'check',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 0,
  options: { json: { type: 'boolean' } },
  async run(input, environment) {
    const findings = await lookAtAll(input, environment);
    if (input.options.json === true) input.output.line(JSON.stringify(findings));
    else for (const finding of findings) input.output.line(lineOf(finding));
    return findings.every(({ ok }) => ok) ? exitCodes.done : exitCodes.problems;
  },
};

const lineOf = ({ what, ok, message }: Finding) =>
  `${(ok ? text.good : text.wrong).padEnd(6)} ${text.what[what].padEnd(17)} ${message}`;

async function lookAtAll(input: PlainInput, environment: Environment): Promise<Finding[]> {
  const settings = lookAtSettings(environment);
  if (!settings.ok) return [settings];
  const config = readDataSettings(environment);
  const key = await look('key', () => lookAtKey(config));
  const ledger = await look('ledger', () => lookAtLedger(config));
  if (!key.ok) return [settings, key, ledger];
  return [settings, key, ledger, ...(await lookAtData(config, input, environment))];
}

function lookAtSettings(environment: Environment): Finding {
  try {
    const config = readConfig(environment);
    return { what: 'settings', ok: true, message: text.mode[config.mode] };
  } catch (error) {
    return { what: 'settings', ok: false, message: explain(error).message };
  }
}

/** A look gives what is good as `good`, and what is not as an error or as `wrong`. */
type Look = { good: string } | { wrong: string };

async function look(what: Finding['what'], see: () => Promise<Look>): Promise<Finding> {
  try {
    const seen = await see();
    return 'good' in seen ? { what, ok: true, message: seen.good } : { what, ok: false, message: seen.wrong };
  } catch (error) {
    return { what, ok: false, message: explain(error).message };
  }
}

async function lookAtKey(config: Config): Promise<Look> {
  const key = await findKey(config);
  if (key === undefined) return { wrong: text.noKey(config.keyFile) };
  if (config.masterKey !== undefined) return { good: text.keyFromSetting(key.id) };
  const { mode } = await stat(config.keyFile);
  if ((mode & 0o077) !== 0) return { wrong: text.keyTooOpen(config.keyFile) };
  if (isInside(config.keyFile, config.dataFolder)) return { wrong: text.keyInsideData(config.keyFile) };
  return { good: text.keyFromFile(key.id, config.keyFile) };
}

async function lookAtLedger({ ledgerFile, dataFolder }: Config): Promise<Look> {
  if (isInside(ledgerFile, dataFolder)) return { wrong: text.ledgerInsideData(ledgerFile) };
  const written = await readFile(ledgerFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  await access(written === undefined ? dirname(resolve(ledgerFile)) : ledgerFile, constants.W_OK);
  if (written === undefined) return { good: text.noLedgerYet(ledgerFile) };
  const lines = written.split('\n').slice(0, -1);
  const strange = lines.findIndex((line) => !/^\d{4}-\d{2}-\d{2} [0-9a-f-]{36} [0-9a-f-]{36}$/.test(line));
  if (strange !== -1) return { wrong: text.ledgerDamaged(ledgerFile, strange + 1) };
  return { good: text.ledger(ledgerFile, lines.length) };
}

async function lookAtData(config: Config, input: PlainInput, environment: Environment): Promise<Finding[]> {
  if (!hasData(config)) return [{ what: 'data', ok: true, message: text.noDataYet(config.dataFolder) }];
  try {
    return describe(
      await checkData(input, environment),
      config,
      readConfig(environment).smtpUrl !== undefined,
    );
  } catch (error) {
    return [{ what: 'data', ok: false, message: explain(error).message }];
  }
}

function describe(state: DataState, { dataFolder }: Config, hasMailServer: boolean): Finding[] {
  const mail = hasMailServer ? (state.mailAnswers ? text.mailAnswers : text.mailSilent) : text.noMail;
  return [
    { what: 'data', ok: true, message: state.database === 'server' ? text.server : text.folder(dataFolder) },
    { what: 'fit', ok: state.keyProblem === null, message: state.keyProblem ?? text.fits(state.dataKeys) },
    { what: 'jobs', ok: state.failedJobs === 0, message: text.failedJobs(state.failedJobs) },
    { what: 'mail', ok: state.mailAnswers, message: mail },
  ];
}
