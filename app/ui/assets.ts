import { readFileSync } from 'node:fs';

/** Logical name ("work.css") to the file the build made of it ("work-3f2a91.css"); empty before the first build. */
let files: Record<string, string> | undefined;

/**
 * The address of a stylesheet, browser module, font or picture: `asset('work.css')` is '/static/work-3f2a91.css'.
 * Without a build (in unit tests) it is the name itself, so that pages can be rendered anywhere.
 */
export function asset(name: string): string {
  files ??= readAssetList();
  return `/static/${files[name] ?? name}`;
}

function readAssetList(): Record<string, string> {
  try {
    return JSON.parse(readFileSync('build/assets.json', 'utf8'));
  } catch {
    return {};
  }
}
