import { seeOther } from '../../../platform/web/answers.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { longestNote, sealNote } from './note.ts';
import { setNote } from './note-store.ts';
import { pathOfStory, showStory } from './reader-route.ts';
import { storyOfVisit } from './round-of.ts';
import { text } from './text.nl.ts';

/** Keeps what someone wrote for themselves beside a story; an empty note is none. */
export async function keepNote(world: World, visit: SpaceVisit): Promise<Response> {
  const words = visit.fields.one('note').trim();
  if (words.length > longestNote)
    return showStory(world, visit, {
      typed: { note: words },
      problems: [{ field: 'note', message: text.reader.note.tooLong }],
    });
  const { organisationId } = visit.space;
  const key = { organisationId, storyId: visit.params.storyId ?? '', personId: visit.visitor.personId };
  const sealed = words === '' ? null : await sealNote(world, key, words);
  await world.database.inTenant(organisationId, async (tenant) => {
    await storyOfVisit(tenant, visit);
    await setNote(tenant, key, sealed, world.clock.today());
  });
  return seeOther(pathOfStory(visit, 'bewaard=notitie'));
}
