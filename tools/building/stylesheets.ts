import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Assets } from './assets.ts';
import { NAMES_RANGE } from './font.ts';
import { leanStylesheet } from './lean-stylesheet.ts';
import { readTokens } from './tokens.ts';
import { usedClasses } from './used-classes.ts';

const THEME = 'app/ui/theme';

/** Writes one lean stylesheet per kind of page. Fonts must be among the assets already. */
export async function buildStylesheets(assets: Assets): Promise<void> {
  const used = usedClasses();
  const tokens = readTokens(withoutComments(readFileSync(`${THEME}/components.css`, 'utf8')));
  for (const name of ['resident', 'work']) {
    const lean = leanStylesheet(await bundle(`${THEME}/${name}.css`), used, tokens);
    assets.add(`${name}.css`, withAddresses(lean, assets));
  }
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    external: ['asset:*'],
    legalComments: 'none',
    logLevel: 'warning',
    target: ['chrome111', 'firefox114', 'safari16.4'],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** `asset:` addresses become those of the built files, and the font of names learns which letters it has. */
function withAddresses(css: string, assets: Assets): string {
  return css
    .replace(/asset:([\w.-]+)/g, (_, name: string) => `/static/${assets.files[name] ?? name}`)
    .replace(/unicode-range:U\+100\b/i, `unicode-range:${NAMES_RANGE}`);
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}
