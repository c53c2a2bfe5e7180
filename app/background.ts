import { createAccountJobs } from './domains/accounts/index.ts';
import { createImportJobs } from './domains/imports/index.ts';
import { createRoundJobs } from './domains/rounds/index.ts';
import { createSpaceJobs } from './domains/spaces/index.ts';
import { createStoryJobs } from './domains/stories/index.ts';
import type { JobHandlers, JobSchedules } from './platform/jobs.ts';
import type { World } from './platform/world.ts';

/** Everything that is done outside a request: one line per domain. */
export function createHandlers(world: World): JobHandlers {
  return {
    ...createAccountJobs(world),
    ...createSpaceJobs(world),
    ...createStoryJobs(world),
    ...createRoundJobs(world),
    ...createImportJobs(world),
    'platform.tidy': () => world.database.tidy(),
  };
}

export const schedules: JobSchedules = {
  'platform.tidy': '30 3 * * *',
  'accounts.tidy': '15 3 * * *',
  'stories.tidy': '20 3 * * *',
  'rounds.tidy': '25 3 * * *',
};
