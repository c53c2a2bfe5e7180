import { page } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import { laterPage } from './pages.tsx';

/** The parts whose own domains come later. */
export function createPartRoutes(): Route[] {
  return (['doen', 'teruggeven'] as const).map((part) => ({
    method: 'GET',
    path: `/ruimte/:spaceId/${part}`,
    access: 'space',
    part,
    answer: (visit) => page(laterPage(visit, part)),
  }));
}
