import { NotFoundError } from '../../../../platform/errors.ts';
import { contentPolicy } from '../../../../platform/web/safety.ts';
import type { World } from '../../../../platform/world.ts';
import { fileAnswer } from '../file-answer.ts';
import type { MediaKind } from '../media.ts';
import { openFile } from '../sealing-media.ts';
import { mediaFile } from '../store.ts';

interface StoryKey {
  organisationId: string;
  storyId: string;
}

type Row = Awaited<ReturnType<typeof mediaFile>>;

/** Answers with the recording or the picture of a row that was found. @throws NotFoundError when there is none */
export async function answerFile(
  world: World,
  request: Request,
  story: StoryKey,
  row: Row,
): Promise<Response> {
  if (row === undefined) throw new NotFoundError();
  return fileAnswer(request, await openFile(world, story, row), row.contentType);
}

/** The recording or the picture of a story, for its teller. */
export async function answerTellersFile(
  world: World,
  request: Request,
  { organisationId, storyId }: StoryKey,
  kind: MediaKind,
): Promise<Response> {
  const key = { organisationId, storyId };
  const row = await world.database.inTenant(organisationId, (tenant) => mediaFile(tenant, key, kind));
  return answerFile(world, request, key, row);
}

/** A page with a player on it may play what is ours, and nothing else. */
export function mayPlay(answer: Response, plays: boolean): Response {
  if (plays) answer.headers.set('content-security-policy', contentPolicy({ 'media-src': "'self'" }));
  return answer;
}
