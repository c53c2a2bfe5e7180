// `npm test`: everything once, on the embedded database and in a real browser. `--deep` adds the long tests.
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { buildWhenStale, installWhenNeeded, pinnedNode } from './prepare.mjs';

installWhenNeeded();
buildWhenStale();

// The pinned Node stands first, so that every tool runs on it.
const environment = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
};
const deep = process.argv.includes('--deep');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

const steps = {
  format: ['biome', 'check', '--error-on-warnings', '.'],
  types: ['tsc', '-p', '.'],
  direction: [pinnedNode, 'tools/check-direction.ts'],
  unused: ['knip', '--no-progress'],
  unit: ['vitest', 'run', '--project', 'unit'],
  journeys: ['vitest', 'run', '--project', 'journeys'],
  ...(deep ? { deep: [pinnedNode, 'tools/test-deep.ts'] } : {}),
};

for (const [name, [command, ...parameters]] of Object.entries(steps)) {
  if (only !== undefined && only !== name) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', env: environment });
  if (status !== 0) {
    console.error(`\n${name} is niet goed gegaan.`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
}
