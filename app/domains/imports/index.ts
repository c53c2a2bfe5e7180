import type { JobHandlers } from '../../platform/jobs.ts';
import type { Route } from '../../platform/web/route.ts';
import type { World } from '../../platform/world.ts';
import { createCheckingRoutes } from './checking/routes.ts';
import { createChoosingRoutes } from './choosing/routes.ts';
import type { ImportKey } from './store.ts';
import { tidyImport, tidyJob } from './storing/keep.ts';
import { runImport } from './storing/run.ts';
import { runJob } from './storing/start.ts';

export { toReport } from './import.ts';
export { prepareReading, readFiles } from './reading.ts';
export { importWithoutPage } from './storing/without-page.ts';
export { kindWords } from './text.nl.ts';
export { type ImportReach, isImportReach } from './waiting.ts';

/** Choosing two files, looking over what was read, and following how it comes in the round. */
export function createImportRoutes(world: World): Route[] {
  return [...createChoosingRoutes(world), ...createCheckingRoutes(world)];
}

/** The background work of this domain, by the names of its jobs. */
export function createImportJobs(world: World): JobHandlers {
  return {
    [runJob]: (key: ImportKey) => runImport(world, key),
    [tidyJob]: (key: ImportKey) => tidyImport(world, key),
  };
}
