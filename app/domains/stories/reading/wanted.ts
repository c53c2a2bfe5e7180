import { answerTokens, textTokens } from '../../../platform/search-words/index.ts';
import type { World } from '../../../platform/world.ts';
import type { Filter } from './filter.ts';
import type { Wanted } from './store.ts';

/** What a filter asks the database for. `ignored`: words were typed, and all of them are too common to search for. */
export async function wantedBy(
  world: World,
  organisationId: string,
  filter: Filter,
): Promise<{ wanted: Wanted; ignored: boolean }> {
  const keys = await world.vault.keysOf(organisationId);
  const words = textTokens(keys.search, filter.words);
  const answers = filter.answers.flatMap(({ questionId, optionId }) =>
    answerTokens(keys.search, questionId, optionId),
  );
  return {
    wanted: { tokens: [...words, ...answers], length: filter.length },
    ignored: filter.words !== '' && words.length === 0,
  };
}
