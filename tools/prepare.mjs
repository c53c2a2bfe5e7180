// What every command does first. Plain JavaScript with nothing installed: it also runs on Node 20 in a fresh clone.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const pinnedNode = join('node_modules', '.bin', 'node');

const installedMark = join('node_modules', '.zodat-installed');

/** Installs exactly what package-lock.json says, when that changed since the last time. */
export function installWhenNeeded() {
  // A linked folder belongs to another checkout, which installs for itself: npm ci would empty it under its feet.
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const wanted = readFileSync('package-lock.json', 'utf8');
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === wanted && existsSync(pinnedNode))
    return;
  console.log('Even installeren wat er nodig is (eenmalig)…');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  writeFileSync(installedMark, wanted);
}

const sources = ['app', 'packages', 'db', 'tools', 'package-lock.json'];
const builtMark = join('build', 'assets.json');

/** Builds when something is newer than what was built last. */
export function buildWhenStale() {
  if (existsSync(builtMark) && newestOf(sources) <= statSync(builtMark).mtimeMs) return;
  console.log('Even bouwen…');
  execFileSync(pinnedNode, ['tools/build.ts'], { stdio: 'inherit' });
}

function newestOf(paths) {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(newestUnder));
}

function newestUnder(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestUnder(join(path, name))));
}
