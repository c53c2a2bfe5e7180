export { previewedRound } from './building/previewed.ts';

import type { World } from '../../platform/world.ts';
import { sendTellingInvitation, tellingInvitationJob } from './inviting/letter.ts';
import { tidyTellingInvitations } from './inviting/tidy.ts';

export { addForm, hasStories, newestFormVersion, readForm } from './form-store.ts';
export { stateOfInvitation } from './inviting/store.ts';
export { hashOfToken, readToken } from './inviting/token.ts';
export { isOtherLanguage, languageNames, languagesOf, questionsIn, roundIn } from './language.ts';
export { createStoryPoints, pointAsShown, roundTopic, type StoryPoint } from './open-points.ts';
export { makePointKey } from './point-key.ts';
export * from './question.ts';
export { afterSupport } from './question-sets/after-support.ts';
export { questionSets } from './question-sets/index.ts';
export { choiceQuestions, isOpen, type Round } from './round.ts';
export { createRoundRoutes } from './routes.tsx';
export {
  addRound,
  findRound,
  holdRound,
  listRounds,
  roundOfHouse,
  setRoundState,
  tellWithForm,
} from './store.ts';
export { questionsOfRound } from './versions/store.ts';

/** The background work of this domain, by the names of its jobs. */
export function createRoundJobs(world: World) {
  return {
    [tellingInvitationJob]: (ids: { organisationId: string; invitationId: string }) =>
      sendTellingInvitation(world, ids),
    'rounds.tidy': () => tidyTellingInvitations(world),
  };
}
