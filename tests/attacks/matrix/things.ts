import { randomBytes } from 'node:crypto';
import { demoSpaces } from '../../../app/demo/network.ts';
import { addPerson, hashToken, openAccountsKey, tokenFrom } from '../../../app/domains/accounts/index.ts';
import { addPasskey } from '../../../app/domains/accounts/passkeys/store.ts';
import { addImport } from '../../../app/domains/imports/store.ts';
import { sealReading } from '../../../app/domains/imports/waiting.ts';
import { saveWorkingCopy } from '../../../app/domains/rounds/building/store.ts';
import {
  addRound,
  afterSupport,
  findRound,
  makePointKey,
  type Question,
  readForm,
  setRoundState,
} from '../../../app/domains/rounds/index.ts';
import { addPile } from '../../../app/domains/rounds/inviting/pile.ts';
import { addLibraryVersion } from '../../../app/domains/rounds/library/store.ts';
import { addMembership } from '../../../app/domains/spaces/index.ts';
import { addInvitation } from '../../../app/domains/spaces/invitations/store.ts';
import { hashDraftCode, lastDayOf, sealDraft } from '../../../app/domains/stories/helping/draft.ts';
import { addDraft } from '../../../app/domains/stories/helping/store.ts';
import { addFollowUp, sealFollowUp, sealStory } from '../../../app/domains/stories/index.ts';
import { sealMedia, sealTypedOut } from '../../../app/domains/stories/media/sealing-media.ts';
import { setTypedOut } from '../../../app/domains/stories/media/store.ts';
import { sealReason } from '../../../app/domains/stories/moderating/moderation.ts';
import { setModeration } from '../../../app/domains/stories/moderating/store.ts';
import { sealFormKey } from '../../../app/domains/stories/paper/form-key.ts';
import { addForms } from '../../../app/domains/stories/paper/store.ts';
import { sealNote } from '../../../app/domains/stories/reading/note.ts';
import { setNote } from '../../../app/domains/stories/reading/note-store.ts';
import { returnCodeFrom } from '../../../app/domains/stories/return-code/index.ts';
import type { SealedStory } from '../../../app/domains/stories/sealed-story.ts';
import { addSelection, choose } from '../../../app/domains/stories/selecting/store.ts';
import { addToldStory, type Telling } from '../../../app/domains/stories/store.ts';
import type { Queries } from '../../../app/platform/database/index.ts';
import { dayBefore } from '../../../app/platform/day.ts';
import { randomId } from '../../../app/platform/ids.ts';
import type { SpaceKind } from '../../../app/platform/web/visit.ts';
import type { World } from '../../../app/platform/world.ts';

/** A space of the demo network. */
export interface Place {
  organisationId: string;
  spaceId: string;
  kind: SpaceKind;
  name: string;
}

/** One of everything that belongs to a space: what someone who does not belong to it must not notice. */
export interface Things {
  organisationId: string;
  spaceId: string;
  roundId: string;
  /** A story that the circle of the space may read. */
  storyId: string;
  /** A story that no one may read. */
  countedStoryId: string;
  invitationId: string;
  /** Key of a pile of printed invitations to tell. */
  pile: string;
  importId: string;
  /** Stories chosen for a session. */
  selectionId: string;
  /** Someone who belongs to the space. */
  personId: string;
  /** A passkey of theirs. */
  credentialId: string;
}

export const places: Place[] = demoSpaces;

/** Words by which a text of a space is recognised wherever it turns up. */
export function secretOf(spaceId: string): string {
  return `geheim-van-${spaceId}`;
}

/** Ids in the form of real ones that belong to nothing. */
export function nothing(): Things {
  return {
    organisationId: randomId(),
    spaceId: randomId(),
    roundId: randomId(),
    storyId: randomId(),
    countedStoryId: randomId(),
    invitationId: randomId(),
    pile: randomBytes(16).toString('base64url'),
    importId: randomId(),
    selectionId: randomId(),
    personId: randomId(),
    credentialId: randomBytes(16).toString('base64url'),
  };
}

/** Puts one of everything in a space. */
export async function fillPlace(world: World, place: Place): Promise<Things> {
  const things = { ...nothing(), organisationId: place.organisationId, spaceId: place.spaceId };
  await addSomeone(world, place, things);
  await addRoundWithStories(world, place, things);
  await addInvitationTo(world, things);
  await addCards(world, things);
  await addWaitingImport(world, things);
  await addReading(world, things);
  await addOnItsWay(world, things);
  return things;
}

async function addSomeone(world: World, place: Place, things: Things): Promise<void> {
  const { personId, credentialId, organisationId, spaceId } = things;
  const key = await openAccountsKey(world.vault);
  const today = world.clock.today();
  const email = `${personId}@lindewaard.example`;
  await world.database.inAccounts(async (accounts) => {
    await addPerson(accounts, key, { personId, name: `Iemand van ${place.name}`, email, today });
    const passkey = {
      publicKey: randomBytes(32),
      counter: 0,
      transports: [],
      label: 'Sleutel',
      madeOn: today,
    };
    await addPasskey(accounts, { credentialId, personId, ...passkey });
  });
  await world.database.inTenant(organisationId, (tenant) =>
    addMembership(tenant, { organisationId, spaceId, personId, role: 'member' }, today),
  );
}

async function addRoundWithStories(world: World, place: Place, things: Things): Promise<void> {
  const { organisationId, spaceId, roundId, storyId, countedStoryId, personId } = things;
  const today = world.clock.today();
  await world.vault.keysOf(organisationId);
  const told = {
    answers: { when: 'recent' },
    texts: { story: secretOf(spaceId), title: place.name },
    ways: {},
  };
  const common = { organisationId, roundId, formVersion: 1, toldOn: today, given: true, told };
  const readable = await sealStory(world, afterSupport, { ...common, storyId, reach: 'network' });
  const counted = await sealStory(world, afterSupport, {
    ...common,
    storyId: countedStoryId,
    reach: 'counted',
  });
  const tellings = [await spoken(world, readable), await spoken(world, counted)];
  const asked = await sealFollowUp(world, things, 'question', secretOf(spaceId));
  const draft = {
    title: `Ronde van ${place.name}`,
    welcome: secretOf(spaceId),
    closesOn: dayBefore(today, -30),
  };
  await world.database.inTenant(organisationId, async (tenant) => {
    const round = { organisationId, spaceId, roundId, pointKey: makePointKey(randomBytes(10)), ...draft };
    const questions = await withLibrary(tenant, organisationId, personId, today);
    await addRound(tenant, round, questions, { by: personId, on: today });
    await setRoundState(tenant, { organisationId, roundId }, 'open');
    for (const telling of tellings) await addToldStory(tenant, telling);
    await addFollowUp(tenant, things, { by: personId, on: today, sealed: asked });
  });
}

/** The questions of a round, the first of which is in the library of its house. */
async function withLibrary(tenant: Queries, organisationId: string, madeBy: string, madeOn: string) {
  const [story, ...others] = afterSupport;
  const kept = { libraryId: randomId(), version: 1, question: story!, madeOn };
  await addLibraryVersion(tenant, organisationId, kept, madeBy);
  return [{ ...story!, library: { libraryId: kept.libraryId, version: 1 } }, ...others];
}

/** A story that can be heard and seen as well. */
async function spoken(world: World, story: SealedStory): Promise<Telling> {
  const bytes = Buffer.from(secretOf(story.storyId));
  const media = await sealMedia(world, story, {
    voice: { bytes, contentType: 'audio/webm', seconds: 60 },
    picture: { bytes, words: secretOf(story.storyId) },
  });
  return { story, codeHash: randomBytes(32), origin: 'told', invitation: null, media };
}

async function addInvitationTo(world: World, things: Things): Promise<void> {
  const { organisationId, spaceId, invitationId, personId } = things;
  const keys = await world.vault.keysOf(organisationId);
  const letter = JSON.stringify({ address: `${secretOf(spaceId)}@lindewaard.example` });
  const today = world.clock.today();
  await world.database.inTenant(organisationId, (tenant) =>
    addInvitation(tenant, {
      organisationId,
      spaceId,
      invitationId,
      role: 'member',
      invitedBy: personId,
      madeOn: today,
      tokenHash: hashToken(tokenFrom(randomBytes(32))),
      sealed: keys.seal(letter, ['invitations', invitationId]),
      expiresOn: dayBefore(today, -14),
    }),
  );
}

async function addCards(world: World, things: Things): Promise<void> {
  const { organisationId, pile } = things;
  await world.database.inTenant(organisationId, async (tenant) => {
    const round = await findRound(tenant, things, things.roundId);
    if (round !== undefined) await addPile(world, tenant, round, { pile, number: 2 });
  });
}

async function addWaitingImport(world: World, things: Things): Promise<void> {
  const { organisationId, spaceId, roundId, importId, personId } = things;
  const story = { row: 1, toldOn: world.clock.today(), language: 'nl', told: toldIn(spaceId, 'Ingevoerd') };
  const reading = { questions: afterSupport, problems: [], stories: [story] };
  const sealed = await sealReading(await world.vault.keysOf(organisationId), importId, reading);
  const key = { organisationId, importId, roundId };
  const waiting = {
    ...key,
    reach: 'team',
    total: 1,
    madeBy: personId,
    madeOn: world.clock.today(),
    sealed,
  } as const;
  await world.database.inTenant(organisationId, (tenant) => addImport(tenant, waiting));
}

/** What a circle does with a story: a pile to read, a note of one's own, a decision whether it goes further. */
async function addReading(world: World, things: Things): Promise<void> {
  const { organisationId, spaceId, storyId, selectionId, personId } = things;
  const today = world.clock.today();
  const note = { organisationId, storyId, personId };
  const sealed = await sealNote(world, note, secretOf(spaceId));
  const reasonSealed = await sealReason(world, things, secretOf(spaceId));
  await world.database.inTenant(organisationId, async (tenant) => {
    await addSelection(tenant, things, { selectionId, name: secretOf(spaceId) }, { by: personId, on: today });
    await choose(tenant, { organisationId, selectionId }, storyId);
    await setNote(tenant, note, sealed, today);
    const decision = { state: 'kept_near' as const, recognisable: true, reasonSealed };
    await setModeration(tenant, things, decision, { by: personId, on: today });
  });
}

/** What is not a story yet: written down for someone, printed, half typed out, and questions that are worked on. */
async function addOnItsWay(world: World, things: Things): Promise<void> {
  const { organisationId, spaceId, roundId, storyId, personId } = things;
  const today = world.clock.today();
  const keys = await world.vault.keysOf(organisationId);
  const [draftId, code] = [randomId(), returnCodeFrom(randomBytes(17))];
  const draft = { organisationId, draftId, roundId, formVersion: 1, madeBy: personId, madeOn: today };
  const sealed = sealDraft(keys, draftId, { told: toldIn(spaceId, 'Opgeschreven'), code });
  const form = { number: 1, formVersion: 1, keySealed: sealFormKey(keys, roundId, 1, 'a'.repeat(22)) };
  const typedOut = await sealTypedOut(world, { organisationId, storyId }, secretOf(spaceId));
  await world.database.inTenant(organisationId, async (tenant) => {
    await addDraft(tenant, { ...draft, tokenHash: hashDraftCode(code), sealed, expiresOn: lastDayOf(today) });
    await addForms(tenant, things, [form], today);
    await setTypedOut(tenant, { organisationId, storyId }, { from: 0, sealed: typedOut, on: today });
    const questions = await readQuestions(tenant, things);
    const copy = { questions, languages: {}, removed: null, baseVersion: 1 };
    await saveWorkingCopy(tenant, things, copy, { by: personId, on: today });
  });
}

/** The questions of its round, with something to recognise them by. */
async function readQuestions(tenant: Queries, things: Things): Promise<Question[]> {
  const questions = await readForm(tenant, things, 1);
  return questions.map((question) => ({ ...question, help: secretOf(things.spaceId) }));
}

function toldIn(spaceId: string, title: string) {
  return { answers: { when: 'recent' }, texts: { story: secretOf(spaceId), title }, ways: {} };
}
