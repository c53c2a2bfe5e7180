import { commands } from './commands/index.ts';
import { runZodat } from './commands/run.ts';
import { projectFolder } from './platform/database/root.ts';

// What belongs to Zodat is named from its own folder, what is typed from where it was typed.
const folder = process.cwd();
process.chdir(projectFolder);
// Only what was asked for goes to standard output, so that it can be read by another program.
console.log = console.error;

process.exitCode = await runZodat(process.argv.slice(2), commands, {
  environment: process.env,
  folder,
  output: {
    line: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
  },
});
