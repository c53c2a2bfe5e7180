import { BackupError } from '../platform/backup/index.ts';
import { ConfigError } from '../platform/config.ts';
import { FolderInUseError } from '../platform/database/index.ts';
import { WrongKeyError } from '../platform/vault/index.ts';
import { CommandError, exitCodes, UsageError } from './command.ts';
import { commandText as text } from './text.nl.ts';

/** Errors that say in Dutch what is the matter. */
const spoken = [CommandError, BackupError, ConfigError, FolderInUseError, WrongKeyError];

/** What to say of an error, and which exit code belongs to it. */
export function explain(error: unknown): { message: string; code: number } {
  if (error instanceof UsageError) return { message: error.message, code: exitCodes.usage };
  if (spoken.some((kind) => error instanceof kind)) {
    return { message: (error as Error).message, code: exitCodes.problems };
  }
  const code = codeOf(error);
  if (unreachable.has(code)) return { message: text.databaseSilent(code), code: exitCodes.problems };
  return {
    message: text.broken(error instanceof Error ? error.message || code : String(error)),
    code: exitCodes.broken,
  };
}

/** No answer, an unknown host, a refused password, no such database. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '28P01',
  '28000',
  '3D000',
]);

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');
