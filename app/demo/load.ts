import { addPerson, openAccountsKey } from '../domains/accounts/index.ts';
import { addRound, type Question, questionSets, setRoundState } from '../domains/rounds/index.ts';
import { addMembership, addSpace } from '../domains/spaces/index.ts';
import {
  addFollowUp,
  addStories,
  answerFollowUp,
  sealFollowUp,
  sealStory,
} from '../domains/stories/index.ts';
import { ConfigError } from '../platform/config.ts';
import { dayBefore } from '../platform/day.ts';
import type { World } from '../platform/world.ts';
import {
  type DemoRound,
  type DemoSpace,
  type DemoStory,
  demoPeople,
  demoRounds,
  demoSpaces,
  demoStoriesOf,
} from './network.ts';
import { text } from './text.nl.ts';

/**
 * Fills an empty database with the demo network, once.
 *
 * @throws ConfigError when the database holds something else: in demo mode everyone can sign in as anyone, so a
 *   forgotten setting must not open a house with real stories
 */
export async function loadDemo(world: World): Promise<void> {
  const found = await spaceIds(world);
  if (found.includes(demoSpaces[0]?.spaceId ?? '')) return;
  if (found.length > 0) throw new ConfigError(text.notTheDemo);
  const accountsKey = await openAccountsKey(world.vault);
  const today = world.clock.today();
  await world.database.inAccounts(async (accounts) => {
    for (const { personId, name, email } of demoPeople)
      await addPerson(accounts, accountsKey, { personId, name, email, today });
  });
  for (const space of demoSpaces) await loadSpace(world, space);
  for (const round of demoRounds) await loadRound(world, round);
}

async function spaceIds(world: World): Promise<string[]> {
  const spaces = await world.database.asOperator((owner) =>
    owner.selectFrom('spaces').select('space_id').execute(),
  );
  return spaces.map((space) => space.space_id);
}

async function loadSpace(world: World, space: DemoSpace): Promise<void> {
  const today = world.clock.today();
  const madeBy = demoPeople[0]?.personId ?? '';
  await world.vault.keysOf(space.organisationId);
  await world.database.inTenant(space.organisationId, async (tenant) => {
    await addSpace(tenant, space, { madeBy, madeAt: world.clock.now(), today });
    for (const { personId, memberships } of demoPeople) {
      const here = memberships.filter((membership) => membership.spaceId === space.spaceId);
      for (const role of here.flatMap((membership) => membership.roles)) {
        const { organisationId, spaceId } = space;
        await addMembership(tenant, { organisationId, spaceId, personId, role }, today);
      }
    }
  });
}

async function loadRound(world: World, demo: DemoRound): Promise<void> {
  const today = world.clock.today();
  const { organisationId, roundId } = demo;
  const closesOn = dayBefore(today, -demo.closesInDays);
  const questions = questionSets.find((set) => set.id === demo.questionSet)?.questions ?? [];
  await world.vault.keysOf(organisationId);
  const stories = await Promise.all(
    demoStoriesOf(demo).map((story) => sealDemoStory(world, demo, questions, story)),
  );
  await world.database.inTenant(organisationId, async (tenant) => {
    const made = { by: demo.madeBy, on: dayBefore(today, demo.madeDaysAgo) };
    await addRound(tenant, { ...demo, closesOn }, questions, made);
    await setRoundState(tenant, { organisationId, roundId }, 'open');
    await addStories(tenant, organisationId, stories, 'told');
  });
  for (const story of demoStoriesOf(demo)) await loadFollowUp(world, organisationId, story);
}

function sealDemoStory(world: World, round: DemoRound, questions: readonly Question[], demo: DemoStory) {
  const { organisationId, roundId } = round;
  return sealStory(world, questions, {
    organisationId,
    roundId,
    storyId: demo.storyId,
    formVersion: 1,
    toldOn: dayBefore(world.clock.today(), demo.toldDaysAgo),
    reach: demo.reach,
    given: demo.forAccounting,
    told: demo.told,
  });
}

async function loadFollowUp(world: World, organisationId: string, demo: DemoStory): Promise<void> {
  const { storyId, followUp } = demo;
  if (followUp === undefined) return;
  const today = world.clock.today();
  const place = { organisationId, storyId };
  const asked = await sealFollowUp(world, place, 'question', followUp.question);
  const { answer, answeredDaysAgo = 0 } = followUp;
  const answered = answer === undefined ? undefined : await sealFollowUp(world, place, 'answer', answer);
  await world.database.inTenant(organisationId, async (tenant) => {
    const on = dayBefore(today, followUp.askedDaysAgo);
    await addFollowUp(tenant, place, { by: followUp.askedBy, on, sealed: asked });
    if (answered === undefined) return;
    await answerFollowUp(tenant, place, { on: dayBefore(today, answeredDaysAgo), sealed: answered });
  });
}
