import { readFileSync } from 'node:fs';
import { UnreadableFormError } from '../../../../platform/errors.ts';
import { page } from '../../../../platform/web/answers.ts';
import type { Fields } from '../../../../platform/web/fields.ts';
import type { Route } from '../../../../platform/web/route.ts';
import type { Visit } from '../../../../platform/web/visit.ts';
import { asset } from '../../../../ui/index.ts';
import type { Language, StoryPoint } from '../../../rounds/index.ts';
import { fromLetters } from '../../return-code/index.ts';
import { cameEarlierPage, unreadablePage } from './arrival-pages.tsx';
import type { RoundKeys } from './round-keys.ts';
import { readSealedForm } from './sealed-form.ts';

/** What became of a sealed telling. The browser keeps the story until an answer of ours says one of these. */
type Outcome = 'told' | 'invalid' | 'refused';

/** Says to the browser what became of its story; an answer without it changes nothing on the device. */
const outcomeHeader = 'x-zodat-telling';

interface Sealed {
  visit: Visit;
  point: StoryPoint;
  language: Language;
  roundKeys: RoundKeys;
}

/**
 * Answers a telling that came in an envelope exactly as the form inside would be answered, and says in a header what
 * became of it.
 *
 * @param tell answers the form that was in the envelope
 * @throws UnreadableFormError when there is no envelope, or no form in it
 */
export async function answerSealed(
  { visit, point, language, roundKeys }: Sealed,
  tell: (opened: Visit) => Promise<Response>,
): Promise<Response> {
  const envelope = visit.fields.file('sealed');
  if (envelope === null) throw new UnreadableFormError('wrong-type');
  const { pointKey, roundId } = point.round;
  const fields = await readSealedForm(envelope, await roundKeys(point.round), { pointKey, roundId });
  if (fields === null) return withOutcome(page(unreadablePage(language), 400), 'refused');
  const answer = await tell({ ...visit, fields });
  if (!maySeeAnswer(visit.fields, fields)) return withOutcome(page('', answer.status), outcomeOf(answer));
  // Stored on an earlier day: a form goes on to where a code is asked for, and a device must hear what happened.
  if (answer.status === 303) return withOutcome(page(cameEarlierPage(language)), 'told');
  return withOutcome(answer, outcomeOf(answer));
}

/**
 * An envelope waits where others come, and whoever takes it from there can send it too. What was told at a telling table
 * carries the code that the tablet made; only who still has that beside the envelope reads more than what became of it.
 */
function maySeeAnswer(outside: Fields, inside: Fields): boolean {
  const own = fromLetters(inside.one('eigencode'));
  return own === null || own === fromLetters(outside.one('eigencode'));
}

/** A form that was stored on an earlier day is led on to where a code is asked for. */
function outcomeOf({ status }: Response): Outcome {
  if (status === 422) return 'invalid';
  return status === 200 || status === 303 ? 'told' : 'refused';
}

function withOutcome(answer: Response, outcome: Outcome): Response {
  answer.headers.set(outcomeHeader, outcome);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/**
 * The worker that keeps the telling pages for when there is no connection. Its address never changes, so it is not among
 * the files that browsers keep for ever.
 */
export const workerRoute: Route = {
  method: 'GET',
  path: '/vertel-werker.js',
  access: 'open',
  answer() {
    const headers = {
      'content-type': 'text/javascript; charset=utf-8',
      'service-worker-allowed': '/vertel/',
    };
    return new Response(readFileSync(`build${asset('offline-worker.js')}`), { headers });
  },
};
