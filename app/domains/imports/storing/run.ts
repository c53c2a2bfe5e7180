import { setImmediate as othersFirst } from 'node:timers/promises';
import { randomId } from '../../../platform/ids.ts';
import type { World } from '../../../platform/world.ts';
import { type Question, questionsOfRound, readForm } from '../../rounds/index.ts';
import { sealStory, storyTopic } from '../../stories/index.ts';
import { joinQuestions, underIds } from '../join.ts';
import type { ReadStory } from '../reading.ts';
import { type Import, type ImportKey, importOfHouse, type SealedStory, sealedReport } from '../store.ts';
import { openPart, openReport } from '../waiting.ts';
import { finishImport, nextPart, storePart } from './store.ts';

/**
 * Puts the stories of a confirmed import in the round, part by part, each part in one transaction in which it also
 * leaves the waiting ones. Ended in the middle, it goes on where it was; run twice at once, each part comes once.
 */
export async function runImport(
  world: World,
  key: ImportKey,
  show: (progress: { done: number; total: number }) => void = () => {},
): Promise<void> {
  const running = await findRunning(world, key);
  if (running === undefined) return;
  for (let more = true; more; ) {
    more = await runPart(world, running);
    const now = await world.database.inTenant(key.organisationId, (tenant) => importOfHouse(tenant, key));
    if (now !== undefined) show(now);
  }
  await world.database.inTenant(key.organisationId, (tenant) => finishImport(tenant, key));
}

/** An import under way, with the form that its stories belong to and the names its questions have there. */
interface RunningImport extends Import {
  formVersion: number;
  questions: Question[];
  ids: ReturnType<typeof joinQuestions>['ids'];
}

async function findRunning(world: World, key: ImportKey): Promise<RunningImport | undefined> {
  const keys = await world.vault.keysOf(key.organisationId);
  return world.database.inTenant(key.organisationId, async (tenant) => {
    const found = await importOfHouse(tenant, key);
    const sealed = await sealedReport(tenant, key);
    if (found?.state !== 'running' || found.formVersion === null || sealed === null) return undefined;
    const questions = await readForm(tenant, found, found.formVersion);
    // What was asked when it began, its own form included: what a host changed since gives no question another id.
    const asked = await questionsOfRound(tenant, found, found.formVersion);
    const { ids } = joinQuestions(questions, openReport(keys, key.importId, sealed).questions, asked);
    return { ...found, formVersion: found.formVersion, questions, ids };
  });
}

/** Stores the next part; false when there is none left. */
async function runPart(world: World, running: RunningImport): Promise<boolean> {
  const { organisationId, importId, roundId } = running;
  const next = await world.database.inTenant(organisationId, (tenant) => nextPart(tenant, running));
  if (next === undefined) return false;
  const keys = await world.vault.keysOf(organisationId);
  const stories: SealedStory[] = [];
  for (const story of openPart(keys, importId, next.part, next.sealed)) {
    stories.push(await sealImported(world, running, story));
    if (stories.length % 25 === 0) await othersFirst();
  }
  await world.database.inTenant(organisationId, (tenant) => storePart(tenant, running, next.part, stories));
  world.database.notify(storyTopic, roundId);
  return true;
}

function sealImported(world: World, running: RunningImport, story: ReadStory): Promise<SealedStory> {
  const { organisationId, roundId, formVersion, reach, questions, ids, madeOn } = running;
  return sealStory(world, questions, {
    organisationId,
    roundId,
    storyId: randomId(),
    formVersion,
    toldOn: story.toldOn ?? madeOn,
    reach,
    given: false,
    told: underIds(story.told, ids),
  });
}
