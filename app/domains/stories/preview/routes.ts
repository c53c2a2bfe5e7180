import { page } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import { contentPolicy } from '../../../platform/web/safety.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { isOtherLanguage, previewedRound } from '../../rounds/index.ts';
import { previewPage } from './preview-page.tsx';

const path = '/ruimte/:spaceId/rondes/:roundId/voorbeeld';

/** Our own pages may frame it, beside the work; no other site may. */
const framedByUs = {
  'content-security-policy': contentPolicy({ 'frame-ancestors': "'self'", 'form-action': "'none'" }),
  'x-frame-options': 'SAMEORIGIN',
};

/** The round as a teller would see it, before it is so. GET: as it is kept. POST: with the question that is typed. */
export function createPreviewRoutes(world: World): Route[] {
  return (['GET', 'POST'] as const).map((method) => ({
    method,
    path,
    access: 'space',
    roles: ['host'],
    bodyLimit: 500_000,
    answer: (visit) => showPreview(world, visit),
  }));
}

async function showPreview(world: World, visit: SpaceVisit): Promise<Response> {
  const previewed = await previewedRound(world, visit);
  const asked = visit.url.searchParams.get('taal') ?? '';
  const language = isOtherLanguage(asked) ? asked : 'nl';
  return page(previewPage({ ...previewed, space: visit.space, language }), 200, framedByUs);
}
