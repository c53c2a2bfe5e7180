import { page, seeOther } from '../../platform/web/answers.ts';
import type { Route } from '../../platform/web/route.ts';
import type { World } from '../../platform/world.ts';
import { identify, pathOfSpaces } from '../accounts/index.ts';
import { homePage } from './pages.tsx';

/** The first page; who is signed in goes straight to their space. `pointKey` is the story point of the demo. */
export function createHomeRoutes(world: World, pointKey: string | null): Route[] {
  return [
    {
      method: 'GET',
      path: '/',
      access: 'open',
      answer: async ({ request }) => {
        const visitor = await identify(world, request);
        if (visitor !== null) return seeOther(pathOfSpaces);
        return page(homePage({ demo: world.config.mode === 'demo', pointKey }));
      },
    },
  ];
}
