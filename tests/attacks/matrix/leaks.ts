import type { Hono } from 'hono';
import type { Route } from '../../../app/platform/web/route.ts';
import { addressOf, belongingsIn } from './addresses.ts';
import { ask, asText, commonPart, type WayToSend, waysToSend } from './answer.ts';
import { nothing, type Things } from './things.ts';
import type { Asker } from './visitors.ts';

/** An answer by which someone can tell that a thing exists which is not theirs. */
export interface Leak {
  asker: string;
  /** "GET /ruimte/:spaceId/…" */
  route: string;
  /** The first parameter that was of someone else. */
  foreign: string;
  way: WayToSend;
  /** What was answered, and what is answered for a thing that does not exist. */
  answered: string;
  expected: string;
}

interface Question {
  asker: Asker;
  route: Route;
  /** How many of the first parameters are the asker's own. */
  own: number;
  way: WayToSend;
  mine: Things;
}

/**
 * Asks, as one person, for everything of others over one route, and compares each answer with the one for ids that
 * belong to nothing. Gives the differences and how many comparisons were made.
 */
export async function findLeaks(
  server: Hono,
  asker: Asker,
  route: Route,
  things: ReadonlyMap<string, Things>,
): Promise<{ leaks: Leak[]; compared: number }> {
  const leaks: Leak[] = [];
  let compared = 0;
  for (const question of questionsOf(asker, route, things)) {
    const expected = await answerFor(server, question, nothing());
    const targets = targetsOf(question, things);
    compared += targets.length;
    for (const target of targets) {
      const answered = await answerFor(server, question, target);
      if (answered === expected || (await sameTwice(server, question, target, answered, expected))) continue;
      leaks.push(leakOf(question, answered, expected));
    }
  }
  return { leaks, compared };
}

/** Every way to begin: with nothing of one's own, with one's own space, with one's own round… */
function questionsOf(asker: Asker, route: Route, things: ReadonlyMap<string, Things>): Question[] {
  const mine = things.get(asker.place?.spaceId ?? '') ?? nothing();
  const names = belongingsIn(route);
  // Without a space of their own nothing in an address can be someone's own.
  const longest = asker.place !== null && names[0] === 'spaceId' ? names.length : Math.min(1, names.length);
  const ways = route.method === 'POST' ? waysToSend : (['filled in'] as const);
  return Array.from({ length: longest }, (_, own) => own).flatMap((own) =>
    ways.map((way) => ({ asker, route, own, way, mine })),
  );
}

function leakOf({ asker, route, own, way }: Question, answered: string, expected: string): Leak {
  const foreign = belongingsIn(route)[own] ?? '';
  return { asker: asker.name, route: `${route.method} ${route.path}`, foreign, way, answered, expected };
}

/** Everything that is not the asker's at this place of the address. */
function targetsOf({ asker, route, own, mine }: Question, things: ReadonlyMap<string, Things>): Things[] {
  const all = [...things.values()];
  if (own === 0)
    return all.filter((each) => each.personId !== asker.personId && !asker.spaceIds.includes(each.spaceId));
  const others = all.filter((each) => each.spaceId !== mine.spaceId);
  const names = belongingsIn(route);
  // A story that no one may read is as good as absent for those who may read its round.
  return names[own] === 'storyId' ? [...others, { ...mine, storyId: mine.countedStoryId }] : others;
}

async function answerFor(
  server: Hono,
  { asker, route, own, way, mine }: Question,
  other: Things,
): Promise<string> {
  const { path, ids } = addressOf(route, own, mine, other);
  return asText(await ask(server, asker, route, path, way), ids);
}

/** Answers that hold something new each time are compared without it; what is new is found by asking twice. */
async function sameTwice(
  server: Hono,
  question: Question,
  target: Things,
  answered: string,
  expected: string,
) {
  const again = await answerFor(server, question, target);
  const expectedAgain = await answerFor(server, question, nothing());
  return commonPart(answered, again) === commonPart(expected, expectedAgain);
}
