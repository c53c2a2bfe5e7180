import type { Queries } from '../../../../platform/database/index.ts';
import { NotFoundError } from '../../../../platform/errors.ts';
import { seeOther } from '../../../../platform/web/answers.ts';
import { once } from '../../../../platform/web/once.ts';
import type { SpaceVisit } from '../../../../platform/web/visit.ts';
import type { World } from '../../../../platform/world.ts';
import { type Round, readForm } from '../../../rounds/index.ts';
import { isGiven } from '../../given-store.ts';
import { forgetModeration } from '../../moderating/store.ts';
import { pathOfStory, showStory } from '../../reading/reader-route.ts';
import { storyOfVisit } from '../../reading/round-of.ts';
import { openStory, sealStory } from '../../sealing.ts';
import { replaceStory, type StoryRow } from '../../store.ts';
import { storyTopic } from '../../topics.ts';
import { sealTypedOut } from '../sealing-media.ts';
import { holdStory, mediaRows, setTypedOut } from '../store.ts';
import { text } from './text.nl.ts';
import { withTypedOut } from './with-typed-out.ts';

const longest = 20_000;

/** Keeps what someone typed out so far, or makes it the text of the story when they are done. */
export async function keepTypedOut(world: World, visit: SpaceVisit): Promise<Response> {
  const words = visit.fields.one('typedOut').trim();
  const again = (message: string) =>
    showStory(world, visit, { typed: { typedOut: words }, problems: [{ field: 'typedOut', message }] });
  if (words === '') return again(text.typing.problem.empty);
  if (words.length > longest) return again(text.typing.problem.tooLong);
  const done = visit.fields.one('done') !== '';
  const { organisationId } = visit.space;
  const key = { organisationId, storyId: visit.params.storyId ?? '' };
  const sealed = done ? null : await sealTypedOut(world, key, words);
  const today = world.clock.today();
  const from = Number(visit.fields.one('revision')) || 0;
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    await storyOfVisit(tenant, visit);
    await holdStory(tenant, key);
    const { round, row } = await storyOfVisit(tenant, visit);
    return once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const { media } = await mediaRows(tenant, key);
      if (!media.some(({ kind }) => kind === 'voice')) throw new NotFoundError();
      if (!(await setTypedOut(tenant, key, { from, sealed, on: today }))) return '';
      if (done) await putInStory(world, tenant, { round, row, words });
      return pathOfStory(visit, done ? 'bewaard=uitgetypt' : 'bewaard=uitwerking');
    });
  });
  if (path === '') return again(text.typing.problem.changed);
  if (done) world.database.notify(storyTopic, visit.params.roundId ?? '');
  return seeOther(path);
}

/**
 * The words stand in the story from now on: found by searching, counted, and looked at anew before they go further. The
 * day on which its teller changed it stays as it was.
 */
async function putInStory(
  world: World,
  tenant: Queries,
  { round, row, words }: { round: Round; row: StoryRow; words: string },
): Promise<void> {
  const questions = await readForm(tenant, round, row.formVersion);
  const story = await openStory(world, row);
  const given = await isGiven(tenant, row.organisationId, row.storyId);
  const told = withTypedOut(questions, story.told, words);
  const sealed = await sealStory(world, questions, { ...story, given, told });
  const replaced = await replaceStory(tenant, sealed, row.changedOn, row.sealed);
  if (!replaced) throw new Error('A story that was held was changed.');
  await forgetModeration(tenant, row);
}
