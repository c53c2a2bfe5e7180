import { associationsCommand } from './associations.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { checkDataCommand } from './check-data.ts';
import type { Command } from './command.ts';
import { generateCommand } from './generate.ts';
import { importCommand } from './import.ts';
import { inviteCommand } from './invite.ts';
import { jobsCommand } from './jobs.ts';
import { keyCommand } from './key.ts';
import { moveCommand } from './move.ts';
import { patternsCommand } from './patterns.ts';
import { restoreCommand } from './restore.ts';
import { spaceCommand } from './space.ts';
import { voicesCommand } from './voices.ts';

/** Everything `zodat` can do, in the order in which `zodat --help` shows it. */
export const commands: readonly Command[] = [
  checkCommand,
  keyCommand,
  spaceCommand,
  inviteCommand,
  importCommand,
  patternsCommand,
  associationsCommand,
  generateCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  jobsCommand,
  voicesCommand,
  checkDataCommand,
];
