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
  if (code === insufficientPrivilege && messageOf(error).includes('row-level security')) {
    return { message: text.mayNotReadAll, code: exitCodes.problems };
  }
  if (unreachable.has(code)) return { message: text.databaseSilent(code), code: exitCodes.problems };
  return {
    message: text.broken(messageOf(error) || code),
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

const insufficientPrivilege = '42501';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');
