import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { demoPointKey, listDemoPeople } from './demo/people.ts';
import { createAccountRoutes, identify } from './domains/accounts/index.ts';
import { createHomeRoutes } from './domains/home/index.ts';
import { createImportRoutes } from './domains/imports/index.ts';
import { createRoundRoutes } from './domains/rounds/index.ts';
import { createSpaceRoutes } from './domains/spaces/index.ts';
import { createStoryRoutes } from './domains/stories/index.ts';
import { createEmbedRoutes } from './embed/routes.ts';
import { answerError, answerNotFound } from './error-pages.tsx';
import { compressed } from './platform/web/compression.ts';
import { mountRoutes } from './platform/web/mount.ts';
import type { Route } from './platform/web/route.ts';
import { freshPage, safetyHeaders } from './platform/web/safety.ts';
import type { World } from './platform/world.ts';

/** Every address of the product: one line per domain, in the order of the loop. */
export function allRoutes(world: World): Route[] {
  return [
    ...createAccountRoutes(world, listDemoPeople),
    ...createSpaceRoutes(world),
    ...createRoundRoutes(world),
    ...createStoryRoutes(world),
    ...createEmbedRoutes(),
    ...createImportRoutes(world),
    ...createHomeRoutes(world, demoPointKey),
  ];
}

/** The whole application as one request handler. */
export function createServer(world: World): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries({ ...safetyHeaders, 'cache-control': freshPage })) {
      if (!headers.has(name)) headers.set(name, value);
      // Said empty: not at all (x-frame-options knows no word for "everyone").
      else if (headers.get(name) === '') headers.delete(name);
    }
  });
  app.use(
    '/static/*',
    serveStatic({
      root: './build',
      precompressed: true,
      onFound: (_path, context) => {
        context.header('cache-control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  app.use(compressed);
  mountRoutes(app, allRoutes(world), (request) => identify(world, request), world.config.proxies);
  app.notFound(answerNotFound);
  app.onError(answerError);
  return app;
}
