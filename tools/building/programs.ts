import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Assets } from './assets.ts';

/** What runs on the server: the name of the built file and the module it begins with. */
const PROGRAMS = {
  main: 'app/main.ts',
  zodat: 'app/zodat.ts',
  worker: 'app/platform/database/embedded/worker.ts',
};

/** Bundles our own modules per program; packages stay in node_modules, where native parts and data files expect to be. */
export async function buildPrograms(folder: string): Promise<void> {
  const entryPoints = Object.fromEntries(Object.entries(PROGRAMS).filter(([, file]) => existsSync(file)));
  if (Object.keys(entryPoints).length === 0) return;
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

/** One small file per browser module: a page names the modules it wants, and each stands on its own. */
export async function buildBrowserModules(assets: Assets): Promise<void> {
  const entryPoints = globSync('app/browser/*.ts').filter((file) => !file.endsWith('.test.ts'));
  const result = await build({
    entryPoints,
    outdir: 'build/static',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of result.outputFiles) assets.add(basename(file.path), file.text);
}

/** The script for other sites: no module, so that it may come from here without more ado. */
export async function buildEmbedScript(assets: Assets): Promise<void> {
  const result = await build({
    entryPoints: ['app/embed/insluiten.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
  assets.add('insluiten.js', result.outputFiles[0]?.text ?? '');
}

/** Pictures that are served as they are. */
export function copyPictures(assets: Assets): void {
  assets.add('favicon.svg', readFileSync('app/ui/mark/favicon.svg'));
}
