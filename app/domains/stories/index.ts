import type { JobHandlers } from '../../platform/jobs.ts';
import type { Route } from '../../platform/web/route.ts';
import type { World } from '../../platform/world.ts';
import { createExportRoutes } from './exporting/routes.ts';
import { createApprovingRoutes } from './helping/approving-routes.ts';
import { tidyWrittenDown } from './helping/tidy.ts';
import { createWritingRoutes } from './helping/writing-routes.ts';
import { createListeningRoutes } from './media/listening/routes.ts';
import { createModerationRoutes } from './moderating/routes.ts';
import { createEnteringRoutes } from './paper/entering-routes.ts';
import { createPrintingRoutes } from './paper/printing-routes.ts';
import { createPreviewRoutes } from './preview/routes.ts';
import { createReadingRoutes } from './reading/routes.ts';
import { createReturnRoutes } from './returning/routes.ts';
import { createSelectionRoutes } from './selecting/routes.ts';
import { createTellingRoutes } from './telling/routes.ts';

export { answersInWords } from './answer-words.ts';
export { addStories } from './bulk-store.ts';
export { addFollowUp, answerFollowUp } from './follow-up-store.ts';
export { generateStories } from './generating/generate.ts';
export type { Reach } from './reach.ts';
export { replayLedger } from './returning/withdraw.ts';
export { sealFollowUp, sealStory } from './sealing.ts';
export { withdrawStory } from './store.ts';
export { storyText, titleText } from './story.ts';
export { storyTopic } from './topics.ts';

/** Telling, coming back, reading. */
export function createStoryRoutes(world: World): Route[] {
  return [
    ...createTellingRoutes(world),
    ...createReturnRoutes(world),
    ...createPreviewRoutes(world),
    ...createReadingRoutes(world),
    ...createListeningRoutes(world),
    ...createSelectionRoutes(world),
    ...createModerationRoutes(world),
    ...createWritingRoutes(world),
    ...createApprovingRoutes(world),
    ...createPrintingRoutes(world),
    ...createEnteringRoutes(world),
    ...createExportRoutes(world),
  ];
}

/** The background work of this domain, by the names of its jobs. */
export function createStoryJobs(world: World): JobHandlers {
  return { 'stories.tidy': () => tidyWrittenDown(world) };
}
