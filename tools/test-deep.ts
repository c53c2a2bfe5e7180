import { execFileSync, spawnSync } from 'node:child_process';
import { startPostgres, stopPostgres } from './postgres.ts';

// What `npm run test:deep` adds to `npm test`: the same promises on a real PostgreSQL server, attacks, faults, and every
// page in both themes. With `--ci` it takes what decides a landing: all of it but the second theme.

const ci = process.argv.includes('--ci');
const server = await startPostgres();

/** The unit tests that need a database: those run again on the server; the pure ones would only be run twice. */
function storeTests(): string[] {
  const needsDatabase = ['openTestDatabase', 'fixtures/', '.fixture.ts', 'ZODAT_TEST_DATABASE_URL'];
  const patterns = needsDatabase.flatMap((pattern) => ['-e', pattern]);
  return execFileSync('git', ['grep', '-l', '-F', ...patterns, '--', 'app/*.test.ts', 'app/*.test.tsx'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
}

const onServer = { ZODAT_TEST_DATABASE_URL: server.url };

const parts: {
  name: string;
  parameters: string[];
  environment?: Record<string, string>;
  onlyDeep?: boolean;
}[] = [
  { name: 'stores on PostgreSQL', parameters: ['--project', 'unit', ...storeTests()], environment: onServer },
  {
    name: 'a whole journey on PostgreSQL',
    parameters: ['--project', 'journeys', 'tests/journeys/told-and-read.test.ts', '-t', 'without JavaScript'],
    environment: onServer,
  },
  { name: 'faults', parameters: ['--project', 'deep', 'tests/faults'] },
  { name: 'attacks', parameters: ['--project', 'deep', 'tests/attacks'] },
  {
    name: 'attacks on PostgreSQL',
    parameters: ['--project', 'deep', 'tests/attacks'],
    environment: onServer,
    onlyDeep: true,
  },
  {
    name: 'journeys in both themes',
    parameters: ['--project', 'journeys'],
    environment: { ZODAT_DEEP: '1' },
    onlyDeep: true,
  },
];

let failed = 0;
try {
  for (const { name, parameters, environment, onlyDeep } of parts) {
    if (ci && onlyDeep) continue;
    const started = Date.now();
    console.log(`\n── ${name}`);
    const { status } = spawnSync('vitest', ['run', ...parameters], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    if (status !== 0) failed += 1;
    console.log(
      `── ${name}: ${status === 0 ? 'good' : 'NOT GOOD'}, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
} finally {
  stopPostgres(server.folder);
}
process.exit(failed === 0 ? 0 : 1);
