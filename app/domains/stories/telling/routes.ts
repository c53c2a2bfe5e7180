import { NotFoundError } from '../../../platform/errors.ts';
import { randomId } from '../../../platform/ids.ts';
import { keptNowhere, page, secretPage, seeOther } from '../../../platform/web/answers.ts';
import { KeptPage } from '../../../platform/web/kept-page.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { createStoryPoints, isOpen, pointAsShown, type StoryPoint, type Told } from '../../rounds/index.ts';
import { largestTelling } from '../media/limits.ts';
import { sealMedia } from '../media/sealing-media.ts';
import { mayRecord } from '../media/telling/may-record.ts';
import { circleMayRead, type Reach } from '../reach.ts';
import {
  fromLetters,
  hashReturnCode,
  type ReturnCode,
  returnCodeFor,
  toLink,
  toWords,
} from '../return-code/index.ts';
import { withdrawnPage } from '../returning/code-pages.tsx';
import { findTeller } from '../returning/teller.ts';
import { sealStory } from '../sealing.ts';
import { makeTellingKey, readTellingKey } from '../telling-key.ts';
import { storyTopic } from '../topics.ts';
import { type Door, doors, framable, readDoor, tellingPath } from './door.ts';
import { askForInvitation, invitationHash, problemOfInvitation, takeInvitation } from './invited.ts';
import { languageFor, tellingWords } from './languages.ts';
import { notOpenPage } from './not-open-page.tsx';
import { createRoundKeys } from './offline/round-keys.ts';
import { answerSealed, workerRoute } from './offline/sealed-answer.ts';
import { roomForSeal } from './offline/sealed-form.ts';
import { readForm, type TypedForm } from './read-form.ts';
import { mayBeResend } from './resending.ts';
import { storeTogether } from './store-together.ts';
import { tableThanksPage } from './table/table-thanks-page.tsx';
import type { Arrival } from './telling-document.tsx';
import { formKeyMark, tellingPage } from './telling-page.tsx';
import { thanksPage } from './thanks-page.tsx';

/** Long enough for any story, small enough to refuse a flood; above it the browser keeps what was typed. */
const largestStory = 1_000_000;

const nothingTold = { told: { answers: {}, texts: {}, ways: {} }, reach: null, given: false, problems: [] };

/** What every door needs to answer. */
interface Telling {
  world: World;
  point: StoryPoint;
  arrival: Arrival;
  visit: Visit;
  /** What a story of this round is sealed to in a browser, as it stands in the page; '' when no one can tell now. */
  publicKey: string;
}

export function createTellingRoutes(world: World): Route[] {
  const findPoint = createStoryPoints(world);
  const keptPages = new WeakMap<StoryPoint, Map<string, KeptPage>>();
  const storeTold = storeTogether(world);
  const roundKeys = createRoundKeys(world);
  const through =
    (door: Door | 'named', answer: (telling: Telling) => Promise<Response> | Response) =>
    async (visit: Visit) => {
      const point = await findPoint(visit.params.pointKey ?? '');
      if (point === undefined) throw new NotFoundError();
      const arrival = arrivalOf(visit, point, door === 'named' ? readDoor(visit.fields.one('deur')) : door);
      const open = isOpen(point.round, world.clock.today());
      const publicKey = open ? (await roundKeys(point.round)).publicKey.toString('base64url') : '';
      const given = await answer({ world, point, arrival, visit, publicKey });
      return withPolicy(given, point, arrival.door);
    };
  const files = (besides: number): NonNullable<Route['files']> => ({
    bodyLimit: largestTelling + besides,
    areTaken: async ({ pointKey = '' }) => {
      const round = (await findPoint(pointKey))?.round;
      return round !== undefined && (round.takesVoice || round.takesPictures);
    },
  });
  const invited: Route = {
    method: 'POST',
    path: '/vertel/:pointKey/uitnodiging',
    access: 'open',
    answer: through('named', ({ point, arrival }) => takeInvitation(world, point, arrival)),
  };
  const sealed: Route = {
    method: 'POST',
    path: '/vertel/:pointKey/verzegeld',
    access: 'open',
    bodyLimit: largestStory + roomForSeal,
    files: files(roomForSeal),
    answer: through('named', (telling) => {
      const { visit, point, arrival } = telling;
      return answerSealed({ visit, point, language: arrival.language, roundKeys }, (opened) =>
        tell({ ...telling, visit: opened, arrival: arrivalOf(opened, point, arrival.door) }, storeTold),
      );
    }),
  };
  const told = (Object.keys(doors) as Door[]).flatMap((door): Route[] => [
    {
      method: 'GET',
      path: tellingPath(':pointKey', door),
      access: 'open',
      answer: through(door, (telling) => showTelling(telling, keptPages)),
    },
    {
      method: 'POST',
      path: tellingPath(':pointKey', door),
      access: 'open',
      bodyLimit: largestStory,
      files: files(0),
      answer: through(door, (telling) => tell(telling, storeTold)),
    },
  ]);
  return [workerRoute, invited, sealed, ...told];
}

/** A page may be framed behind one door only, and may use the microphone only where one may speak. */
function withPolicy(answer: Response, { round }: StoryPoint, door: Door): Response {
  if (round.takesVoice) return mayRecord(answer, door === 'embedded');
  return door === 'embedded' ? framable(answer) : answer;
}

/** How someone came: what stands in the address of the page, and comes along with its form. */
function arrivalOf({ url, fields }: Visit, point: StoryPoint, door: Door): Arrival {
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  return {
    door,
    language: languageFor(point, fields.one('taal') || asked('taal')),
    invitation: (fields.one('invitation') || fields.one('code') || asked('uitnodiging')).slice(0, 100),
  };
}

/**
 * The empty form is the same for everyone but for its key: it is rendered once for each version of a round, door and
 * language. One with an invitation is not kept.
 */
async function showTelling(
  { world, point, arrival, visit, publicKey }: Telling,
  keptPages: WeakMap<StoryPoint, Map<string, KeptPage>>,
): Promise<Response> {
  if (!isOpen(point.round, world.clock.today())) return page(notOpenPage(point, null, arrival), 410);
  const asking = await askForInvitation(world, point, arrival);
  if (asking !== null) return asking;
  const empty = () => tellingPage(point, { ...arrival, ...nothingTold, publicKey });
  if (arrival.invitation !== '') return page(empty().replace(formKeyMark, makeTellingKey()));
  const pages = keptPages.get(point) ?? new Map<string, KeptPage>();
  keptPages.set(point, pages);
  const name = `${arrival.door} ${arrival.language}`;
  let kept = pages.get(name);
  if (kept === undefined) {
    const [before = '', after = ''] = empty().split(formKeyMark);
    kept = new KeptPage(before, after);
    pages.set(name, kept);
  }
  const answer = kept.answer(visit.request, makeTellingKey());
  return arrival.door === 'table' ? keptNowhere(answer) : answer;
}

async function tell(sent: Telling, storeTold: ReturnType<typeof storeTogether>): Promise<Response> {
  const { world, arrival, visit } = sent;
  const point = await pointAsShown(world, sent.point, visit.fields.one('form'));
  const telling = { ...sent, point };
  const key = readTellingKey(visit.fields.one('key'));
  const { toKeep, media, form } = await readForm(point, arrival, visit.fields);
  const code = codeOf(telling, key);
  if (!isOpen(point.round, world.clock.today())) return answerNotStored(telling, form, key);
  const invitation = invitationHash(arrival.invitation);
  const { reach, given } = form;
  if (form.problems.length > 0 || reach === null) return showAgain(telling, form, key);
  const story = await seal(world, point, { told: toKeep, reach, given });
  const outcome = await storeTold({
    story,
    codeHash: hashReturnCode(code),
    origin: 'told',
    invitation,
    media: await sealMedia(world, story, media),
  });
  if (outcome !== 'stored') return answerNotStored(telling, form, key);
  // A sign at the very moment would say when someone told what no one reads.
  if (circleMayRead(reach)) world.database.notify(storyTopic, point.round.roundId);
  return thank(telling, code, { reach, again: false });
}

/**
 * The return code of what is told: made from the key of its form, or at the telling table by the tablet itself, which
 * has to show it when there is no connection and no one can send it on. It does not depend on the door: what is sent
 * again at another one is the same story.
 */
function codeOf({ world, visit }: Telling, key: string): ReturnCode {
  return fromLetters(visit.fields.one('eigencode')) ?? returnCodeFor(world.vault, key);
}

function showAgain({ point, arrival, publicKey }: Telling, form: TypedForm, key: string): Response {
  return page(tellingPage(point, { ...arrival, ...form, publicKey }).replace(formKeyMark, key), 422);
}

function thank({ point, arrival }: Telling, code: ReturnCode, said: { reach: Reach; again: boolean }) {
  const path = toLink('', code);
  const words = toWords(code);
  const { pointKey } = point.round;
  if (arrival.door === 'table') return secretPage(tableThanksPage({ words, path, pointKey, arrival }));
  return secretPage(thanksPage({ words, path, ...said, arrival }));
}

/**
 * Nothing is stored now: it was stored before, it was taken back since, its invitation no longer works, or the round is
 * not open (any more).
 */
async function answerNotStored(telling: Telling, form: TypedForm, key: string): Promise<Response> {
  const { world, point, arrival } = telling;
  const today = world.clock.today();
  const code = codeOf(telling, key);
  const earlier = await findTeller(world, code);
  if (earlier === 'withdrawn') return page(withdrawnPage(), 410);
  if (earlier === 'unknown') {
    const problem = await problemOfInvitation(world, point, arrival.invitation);
    if (problem === null || !isOpen(point.round, today)) {
      return page(notOpenPage(point, form.told, arrival), 410);
    }
    const message = tellingWords(arrival.language).invitation.problem[problem];
    return showAgain(telling, { ...form, problems: [{ field: 'invitation', message }] }, key);
  }
  const { toldOn, reach } = earlier.story;
  return mayBeResend(toldOn, today) ? thank(telling, code, { reach, again: true }) : seeOther('/terug');
}

function seal(world: World, point: StoryPoint, said: { told: Told; reach: Reach; given: boolean }) {
  const { organisationId, roundId, formVersion } = point.round;
  return sealStory(world, point.questions, {
    organisationId,
    storyId: randomId(),
    roundId,
    formVersion,
    toldOn: world.clock.today(),
    ...said,
  });
}
