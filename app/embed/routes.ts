import { readFile } from 'node:fs/promises';
import { NotFoundError } from '../platform/errors.ts';
import type { Route } from '../platform/web/route.ts';
import { asset } from '../ui/index.ts';

/**
 * The script that other sites load to show a story point. It is the one file that may be used elsewhere, at an address
 * that never changes: it stands in pages that we cannot change with it.
 */
export function createEmbedRoutes(): Route[] {
  return [{ method: 'GET', path: '/insluiten.js', access: 'open', answer: giveScript }];
}

let script: Promise<string> | undefined;

async function giveScript(): Promise<Response> {
  script ??= readFile(`build${asset('insluiten.js')}`, 'utf8');
  const text = await script.catch(() => {
    script = undefined; // It was not built; the next request looks again.
    throw new NotFoundError();
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600',
    },
  });
}
