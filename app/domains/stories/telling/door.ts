import { contentPolicy } from '../../../platform/web/safety.ts';
import type { Language } from '../../rounds/index.ts';

/**
 * The doors through which people tell: the usual page, the tablet on a telling table that many tellers use one after
 * the other, and a frame on another site. Each is an address of its own under the story point.
 */
export const doors = { usual: '', table: '/tafel', embedded: '/inbed' } as const;

export type Door = keyof typeof doors;

/** Path of a story point behind one of its doors: `/vertel/k7m2x9wqhr/tafel`. */
export function tellingPath(pointKey: string, door: Door): string {
  return `/vertel/${pointKey}${doors[door]}`;
}

/** The same for who opens it, in a language and with an invitation ('' for none). */
export function tellingAddress(
  pointKey: string,
  { door, language, invitation }: { door: Door; language: Language; invitation: string },
): string {
  const query = new URLSearchParams();
  if (language !== 'nl') query.set('taal', language);
  if (invitation !== '') query.set('uitnodiging', invitation);
  const asked = query.toString();
  return tellingPath(pointKey, door) + (asked === '' ? '' : `?${asked}`);
}

/** Who sends the name of a door with a form; the usual one when it is none of ours. */
export function readDoor(name: string): Door {
  return (Object.keys(doors) as Door[]).find((door) => door === name) ?? 'usual';
}

/**
 * What any site may show in a frame: only what is told behind the door that is there for it. No one is signed in there
 * and no cookie is used, so a click that was lured there does nothing that its teller did not see.
 */
export function framable(answer: Response): Response {
  answer.headers.set('content-security-policy', contentPolicy({ 'frame-ancestors': '*' }));
  answer.headers.set('x-frame-options', '');
  return answer;
}
