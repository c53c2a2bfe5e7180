import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// dependency-cruiser has been seen to pass on nothing at all: with a TypeScript it does not know it cruises 0 modules.
const fewestModules = 150;

// The packages (patterns, voices) come with the issues that need them.
const folders = ['app', 'packages'].filter((folder) => existsSync(folder));

const run = spawnSync('depcruise', [...folders, '--config', '.dependency-cruiser.mjs'], {
  encoding: 'utf8',
});
process.stdout.write(run.stdout + run.stderr);
const cruised = Number(/\((\d+) modules/.exec(run.stdout)?.[1] ?? 0);
if (run.status === 0 && cruised < fewestModules) {
  console.error(`Only ${cruised} modules were looked at; at least ${fewestModules} were expected.`);
  process.exit(1);
}
process.exit(run.status ?? 1);
