import { UnreadableFormError } from '../../../platform/errors.ts';
import { createThrottle } from '../../../platform/throttle/index.ts';
import { json, page, picture, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { qrCode } from '../../../ui/qr-code.ts';
import { answersInWords } from '../answer-words.ts';
import { answerFollowUp } from '../follow-up-store.ts';
import { answerTellersFile, mayPlay } from '../media/listening/file-of-story.ts';
import { mediaInExport, takeBackMedia } from '../media/listening/for-teller.ts';
import type { MediaKind } from '../media/media.ts';
import { forgetTypedOut } from '../media/store.ts';
import { spokenInstead } from '../media/telling/read-media.ts';
import { forgetModeration } from '../moderating/store.ts';
import { circleMayRead, isReach } from '../reach.ts';
import { fromWords, toLetters, toLink, toWords } from '../return-code/index.ts';
import { type OpenStory, sealFollowUp, sealStory } from '../sealing.ts';
import { replaceStory } from '../store.ts';
import { storyText, titleText } from '../story.ts';
import { text as tellingText } from '../telling/text.nl.ts';
import { readTold } from '../told.ts';
import { storyTopic } from '../topics.ts';
import { cardPage } from './card-page.tsx';
import { changePage } from './change-page.tsx';
import { enterPage, unknownCodePage, withdrawnPage } from './code-pages.tsx';
import { returnPage } from './return-page.tsx';
import { findTeller, type Teller } from './teller.ts';
import { text } from './text.nl.ts';
import { withdraw } from './withdraw.ts';

const longestAnswer = 5_000;
const largestStory = 1_000_000;

type Answer = (visit: Visit, teller: Teller) => Promise<Response> | Response;

export function createReturnRoutes(world: World): Route[] {
  const misses = createThrottle({
    capacity: 20,
    refillPerMinute: 10,
    now: () => world.clock.now().getTime(),
  });
  /** Finds the story behind the code in the address; guessing is slowed down, a right code never. */
  const withTeller =
    (answer: Answer): ((visit: Visit) => Promise<Response>) =>
    async (visit) => {
      const found = await findTeller(world, visit.params.code ?? '');
      if (found === 'withdrawn') return page(withdrawnPage(), 410);
      if (found !== 'unknown') return keptNowhere(await answer(visit, found));
      if (!misses.take(visit.source).allowed) throw new UnreadableFormError('too-often');
      return page(unknownCodePage(), 404);
    };
  const get = (path: string, answer: Answer): Route => ({
    method: 'GET',
    path,
    access: 'open',
    answer: withTeller(answer),
  });
  const post = (path: string, answer: Answer): Route => ({
    method: 'POST',
    path,
    access: 'open',
    bodyLimit: largestStory,
    answer: withTeller(answer),
  });
  return [
    {
      method: 'GET',
      path: '/terug',
      access: 'open',
      answer: () => page(enterPage({ typed: '', problem: null })),
    },
    { method: 'POST', path: '/terug', access: 'open', answer: enter },
    get('/terug/:code', (visit, teller) => showStory(visit, teller)),
    get('/terug/:code/wijzigen', (_visit, teller) => showChange(teller)),
    get('/terug/:code/kaart', (_visit, teller) => showCard(world, teller)),
    get('/terug/:code/qr.svg', async (_visit, teller) =>
      keptNowhere(picture(await qrCode(toLink(world.config.baseUrl, teller.code)))),
    ),
    get('/terug/:code/verhaal.json', (_visit, teller) =>
      keptNowhere(exportStory(teller, world.config.baseUrl)),
    ),
    get('/terug/:code/opname', ({ request }, { story }) => answerTellersFile(world, request, story, 'voice')),
    get('/terug/:code/foto', ({ request }, { story }) => answerTellersFile(world, request, story, 'picture')),
    post('/terug/:code/stem-intrekking', (_visit, teller) => takeBack(world, teller, 'voice')),
    post('/terug/:code/foto-intrekking', (_visit, teller) => takeBack(world, teller, 'picture')),
    post('/terug/:code/wijziging', (visit, teller) => keepChange(world, visit, teller)),
    post('/terug/:code/reikwijdte', (visit, teller) => keepReach(world, visit, teller)),
    post('/terug/:code/antwoord', (visit, teller) => keepAnswer(world, visit, teller)),
    post('/terug/:code/intrekking', async (_visit, teller) => {
      await withdraw(world, teller.story);
      return page(withdrawnPage());
    }),
  ];
}

/** Pages, pictures and files of a code hold the code or the story: no cache keeps them, also not the browser's. */
function keptNowhere(answer: Response): Response {
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** The words were typed: their page is opened, or it is said which word is not right. */
function enter(visit: Visit): Response {
  const typed = visit.fields.one('code').trim();
  if (typed === '') return page(enterPage({ typed, problem: text.enter.empty }), 422);
  const read = fromWords(typed);
  if ('problem' in read) return page(enterPage({ typed, problem: read.problem }), 422);
  return seeOther(toLink('', read.code));
}

const keptWords = ['reach', 'story', 'answer', 'voice', 'picture'] as const;

function showStory(
  visit: Visit,
  teller: Teller,
  status = 200,
  extra: { typedAnswer?: string; problems?: FieldProblem[] } = {},
) {
  const kept = visit.url.searchParams.get('bewaard');
  const known = keptWords.find((name) => name === kept) ?? null;
  const html = returnPage({ ...teller, path: teller.path, kept: known, problems: [], ...extra });
  return mayPlay(page(html, status), teller.media.voice !== null);
}

function showChange(teller: Teller, told = teller.story.told, problems: FieldProblem[] = []) {
  const { path, closed } = teller;
  const questions = questionsOf(teller);
  return page(changePage({ path, questions, told, closed, problems }), problems.length > 0 ? 422 : 200);
}

/** Who spoke a story does not have to write one too. */
function questionsOf({ questions, media }: Teller) {
  return media.voice === null ? questions : spokenInstead(questions);
}

async function takeBack(world: World, { story, path }: Teller, kind: MediaKind) {
  await takeBackMedia(world, story, kind);
  return seeOther(`${path}?bewaard=${kind}`);
}

function showCard(world: World, teller: Teller) {
  const address = `${world.config.baseUrl.replace(/^https?:\/\//, '')}/terug`;
  return page(
    cardPage({ path: teller.path, words: toWords(teller.code), letters: toLetters(teller.code), address }),
  );
}

/** Everything we keep of this story, for its teller to take along. */
function exportStory({ story, questions, followUp, spaceName, given, media, path }: Teller, baseUrl: string) {
  const { toldOn, changedOn, reach } = story;
  return json({
    title: titleText(questions, story.told),
    story: storyText(questions, story.told),
    answers: answersInWords(questions, story.told).map(({ name, answer }) => ({ question: name, answer })),
    ...mediaInExport(media, `${baseUrl}${path}`),
    toldTo: spaceName,
    toldOn,
    changedOn,
    reach: tellingText.reach.options[reach].label,
    givenForAccounting: given,
    question: followUp && { asked: followUp.question, askedOn: followUp.askedOn, answer: followUp.answer },
  });
}

async function keepChange(world: World, visit: Visit, teller: Teller) {
  const { told, typed, problems } = readTold(questionsOf(teller), visit.fields);
  if (problems.length > 0) return showChange(teller, typed, problems);
  return replace(world, teller, { told }, 'story');
}

async function keepReach(world: World, visit: Visit, teller: Teller) {
  const reach = visit.fields.one('reach');
  if (!isReach(reach)) {
    return showStory(visit, teller, 422, {
      problems: [{ field: 'reach', message: tellingText.problem.reach }],
    });
  }
  const given = visit.fields.one('given') !== '';
  return replace(world, teller, { reach, given }, 'reach');
}

/**
 * Stores what a teller changed, and only that: when the story was changed in another tab since it was read, the change
 * is made to what stands there now, so that an old tab never widens a reach that was just narrowed.
 */
async function replace(
  world: World,
  teller: Teller,
  change: Partial<Pick<OpenStory, 'told' | 'reach' | 'given'>>,
  kept: string,
): Promise<Response> {
  const { story, given, questions, stored } = teller;
  const sealed = await sealStory(world, questions, { ...story, given, ...change });
  const replaced = await world.database.inTenant(story.organisationId, async (tenant) => {
    const done = await replaceStory(tenant, sealed, world.clock.today(), stored);
    if (done && change.told !== undefined) await forgetModeration(tenant, story);
    if (done && sealed.wordCount === 0) await forgetTypedOut(tenant, story);
    return done;
  });
  if (!replaced) {
    const now = await findTeller(world, teller.code);
    if (now === 'withdrawn' || now === 'unknown') return page(withdrawnPage(), 410);
    return replace(world, now, change, kept);
  }
  if (circleMayRead(story.reach) || circleMayRead(sealed.reach)) {
    world.database.notify(storyTopic, sealed.roundId);
  }
  return seeOther(`${teller.path}?bewaard=${kept}`);
}

async function keepAnswer(world: World, visit: Visit, teller: Teller) {
  const typedAnswer = visit.fields.one('answer').trim();
  const { story, followUp } = teller;
  if (followUp === null || followUp.answer !== null) return seeOther(teller.path);
  const message =
    typedAnswer === ''
      ? text.question.missing
      : typedAnswer.length > longestAnswer
        ? text.question.tooLong
        : null;
  if (message !== null) {
    return showStory(visit, teller, 422, { typedAnswer, problems: [{ field: 'answer', message }] });
  }
  const sealed = await sealFollowUp(world, story, 'answer', typedAnswer);
  await world.database.inTenant(story.organisationId, (tenant) =>
    answerFollowUp(tenant, story, { on: world.clock.today(), sealed }),
  );
  if (circleMayRead(story.reach)) world.database.notify(storyTopic, story.roundId);
  return seeOther(`${teller.path}?bewaard=answer`);
}
