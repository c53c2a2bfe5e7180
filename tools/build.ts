import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Assets, encodings } from './building/assets.ts';
import { subsetFonts } from './building/font.ts';
import { buildBrowserModules, buildEmbedScript, buildPrograms, copyPictures } from './building/programs.ts';
import { buildStylesheets } from './building/stylesheets.ts';

/**
 * Builds everything that runs: programs into `build`, files for browsers into `build/static`, and `build/assets.json`
 * with the names of the latter. Run from the root of the project: `node tools/build.ts`.
 */
async function buildAll(): Promise<void> {
  const assets = new Assets('build/static');
  const fonts = await subsetFonts();
  assets.add('atkinson.woff2', fonts.latin);
  assets.add('atkinson-names.woff2', fonts.names);
  copyPictures(assets);
  await Promise.all([buildStylesheets(assets), buildBrowserModules(assets), buildEmbedScript(assets)]);
  writeFileSync('build/assets.json', `${JSON.stringify(assets.files, null, 2)}\n`);
  removeOthers('build/static', Object.values(assets.files));
  await buildPrograms('build');
}

/** Files of an earlier build go last, so that a running server never names a file that is not there yet. */
function removeOthers(folder: string, keep: string[]): void {
  const kept = keep.flatMap((file) => [file, ...encodings.map((encoding) => file + encoding)]);
  for (const file of readdirSync(folder)) {
    if (!kept.includes(file)) rmSync(`${folder}/${file}`);
  }
}

await buildAll();
