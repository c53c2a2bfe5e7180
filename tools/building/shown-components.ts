import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Example } from '../../app/ui/example.ts';
import type { componentPage, ShownComponent } from './component-page.tsx';

/** The title and the criteria of an `acceptance.md`: its heading and the lines of its list. */
export function readAcceptance(markdown: string): { title: string; criteria: string[] } {
  const lines = markdown.split('\n');
  return {
    title: lines.find((line) => line.startsWith('# '))?.slice(2) ?? '',
    criteria: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  };
}

interface Bundle {
  componentPage: typeof componentPage;
  examples: Record<string, Example[]>;
}

/**
 * Loads the page and every component's examples. They are TSX, which Node does not read, so esbuild makes one module
 * of them first.
 */
export async function loadComponents(): Promise<{
  page: typeof componentPage;
  components: ShownComponent[];
}> {
  const { componentPage: page, examples } = await loadBundle();
  const components = globSync('app/ui/*/acceptance.md')
    .map((file) => dirname(file).split('/').at(-1) ?? '')
    .map((folder) => ({
      folder,
      ...readAcceptance(readFileSync(`app/ui/${folder}/acceptance.md`, 'utf8')),
      examples: examples[folder] ?? [],
    }))
    .sort((one, other) => one.title.localeCompare(other.title, 'nl'));
  return { page, components };
}

async function loadBundle(): Promise<Bundle> {
  const folders = globSync('app/ui/*/examples.tsx').map((file) => dirname(file).split('/').at(-1) ?? '');
  const imports = folders.map(
    (folder, i) => `import { examples as e${i} } from './app/ui/${folder}/examples.tsx';`,
  );
  const entries = folders.map((folder, i) => `'${folder}': e${i}`);
  const outfile = resolve(`build/component-page-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `${imports.join('\n')}
export { componentPage } from './tools/building/component-page.tsx';
export const examples = { ${entries.join(', ')} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    outfile,
    logLevel: 'warning',
  });
  const bundle: Bundle = await import(pathToFileURL(outfile).href);
  if (existsSync(outfile)) rmSync(outfile);
  return bundle;
}
