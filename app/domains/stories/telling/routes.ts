import { randomBytes } from 'node:crypto';
import { dayBefore } from '../../../platform/day.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { randomId } from '../../../platform/ids.ts';
import { page, secretPage, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { KeptPage } from '../../../platform/web/kept-page.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { createStoryPoints, isOpen, type StoryPoint, type Told } from '../../rounds/index.ts';
import { circleMayRead, isReach, type Reach } from '../reach.ts';
import { hashReturnCode, type ReturnCode, returnCodeFor, toLink, toWords } from '../return-code/index.ts';
import { withdrawnPage } from '../returning/code-pages.tsx';
import { findTeller } from '../returning/teller.ts';
import { sealStory } from '../sealing.ts';
import { readTold } from '../told.ts';
import { storyTopic } from '../topics.ts';
import { type Door, doors, tellingPath } from './door.ts';
import { notOpenPage } from './not-open-page.tsx';
import { storeTogether } from './store-together.ts';
import { formKeyMark, tellingPage } from './telling-page.tsx';
import { text } from './text.nl.ts';
import { thanksPage } from './thanks-page.tsx';

/** Long enough for any story, small enough to refuse a flood; above it the browser keeps what was typed. */
const largestStory = 1_000_000;

const nothingTold = { told: { answers: {}, texts: {}, ways: {} }, reach: null, given: false, problems: [] };

/** What every door needs to answer. */
interface Telling {
  world: World;
  point: StoryPoint;
  door: Door;
  visit: Visit;
}

export function createTellingRoutes(world: World): Route[] {
  const findPoint = createStoryPoints(world);
  const keptPages = new WeakMap<StoryPoint, Map<string, KeptPage>>();
  const storeTold = storeTogether(world);
  const through =
    (door: Door, answer: (telling: Telling) => Promise<Response> | Response) => async (visit: Visit) => {
      const point = await findPoint(visit.params.pointKey ?? '');
      if (point === undefined) throw new NotFoundError();
      return answer({ world, point, door, visit });
    };
  return (Object.keys(doors) as Door[]).flatMap((door): Route[] => [
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
      answer: through(door, (telling) => tell(telling, storeTold)),
    },
  ]);
}

/** The empty form is the same for everyone but for its key: it is rendered once for each version of a round. */
function showTelling(telling: Telling, keptPages: WeakMap<StoryPoint, Map<string, KeptPage>>): Response {
  const { world, point, door, visit } = telling;
  if (!isOpen(point.round, world.clock.today())) return page(notOpenPage(point, null), 410);
  const invitation = visit.url.searchParams.get('uitnodiging') ?? '';
  const empty = () => tellingPage(point, { door, invitation, ...nothingTold });
  if (invitation !== '') return page(empty().replace(formKeyMark, makeFormKey()));
  const pages = keptPages.get(point) ?? new Map<string, KeptPage>();
  keptPages.set(point, pages);
  let kept = pages.get(door);
  if (kept === undefined) {
    const [before = '', after = ''] = empty().split(formKeyMark);
    kept = new KeptPage(before, after);
    pages.set(door, kept);
  }
  return kept.answer(visit.request, makeFormKey());
}

async function tell(telling: Telling, storeTold: ReturnType<typeof storeTogether>): Promise<Response> {
  const { world, point, door, visit } = telling;
  const { fields } = visit;
  const key = readFormKey(fields.one('key'));
  const { told, typed, problems } = readTold(point.questions, fields);
  const reach = fields.one('reach');
  const given = fields.one('given') !== '';
  const invitation = fields.one('invitation');
  const reachProblem: FieldProblem[] = isReach(reach)
    ? []
    : [{ field: 'reach', message: text.problem.reach }];
  const all = [...problems, ...reachProblem];
  const code = returnCodeFor(world.vault, key);
  if (!isOpen(point.round, world.clock.today())) return answerNotStored(world, point, told, code);
  if (all.length > 0 || !isReach(reach)) {
    const again = { told: typed, reach: isReach(reach) ? reach : null, given, problems: all };
    return page(tellingPage(point, { door, invitation, ...again }).replace(formKeyMark, key), 422);
  }
  const story = await seal(world, point, { told, reach, given });
  const outcome = await storeTold({
    story,
    codeHash: hashReturnCode(code),
    origin: 'told',
    invitation: null,
  });
  if (outcome !== 'stored') return answerNotStored(world, point, told, code);
  // A sign at the very moment would say when someone told what no one reads.
  if (circleMayRead(reach)) world.database.notify(storyTopic, point.round.roundId);
  return thank(code, reach, false);
}

function thank(code: ReturnCode, reach: Reach, again: boolean): Response {
  return secretPage(thanksPage({ words: toWords(code), path: toLink('', code), reach, again }));
}

/** Nothing is stored now: it was stored before, it was taken back since, or the round is not open (any more). */
async function answerNotStored(
  world: World,
  point: StoryPoint,
  told: Told,
  code: ReturnCode,
): Promise<Response> {
  const earlier = await findTeller(world, code);
  if (earlier === 'withdrawn') return page(withdrawnPage(), 410);
  if (earlier === 'unknown') return page(notOpenPage(point, told), 410);
  const { toldOn, reach } = earlier.story;
  return mayBeResend(toldOn, world.clock.today()) ? thank(code, reach, true) : seeOther('/terug');
}

/**
 * A form that comes again on the same day or the next was sent twice, and its teller still needs the code. Later it is a
 * page that stayed behind in someone's browser, and that must not open the story.
 */
export function mayBeResend(toldOn: string, today: string): boolean {
  return toldOn >= dayBefore(today, 1);
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

/** 128 random bits: names this one telling, and is what the return code is made from. */
function makeFormKey(): string {
  return randomBytes(16).toString('base64url');
}

/** The key a form carried; a form without a proper one is a new telling. */
function readFormKey(key: string): string {
  return /^[A-Za-z0-9_-]{22}$/.test(key) ? key : makeFormKey();
}
