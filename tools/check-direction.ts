import { spawnSync } from 'node:child_process';

// dependency-cruiser has been seen to pass on nothing at all: with a TypeScript it does not know it cruises 0 modules.
const fewestModules = 150;

const run = spawnSync('depcruise', ['app', 'packages', '--config', '.dependency-cruiser.mjs'], {
  encoding: 'utf8',
});
process.stdout.write(run.stdout + run.stderr);
const cruised = Number(/\((\d+) modules/.exec(run.stdout)?.[1] ?? 0);
if (run.status === 0 && cruised < fewestModules) {
  console.error(`Only ${cruised} modules were looked at; at least ${fewestModules} were expected.`);
  process.exit(1);
}
process.exit(run.status ?? 1);
