import { randomBytes } from 'node:crypto';
import { demoStories } from '../../app/demo/network.ts';

/** The story point of the demo's round. */
export const tellingPath = '/vertel/nadesteun2';

/** What makes one telling form unlike every other. */
export function newFormKey(): string {
  return randomBytes(16).toString('base64url');
}

/** The fields of a filled-in form, in the words of one of the demo's stories. */
export function formOf(number: number, key: string, also: Record<string, string> = {}): URLSearchParams {
  const story = demoStories[number % demoStories.length];
  const form = new URLSearchParams({ key, reach: 'team', ...also });
  for (const [id, words] of Object.entries(story?.told.texts ?? {}))
    form.set(isOwn(id) ? `q.${id}.own` : `q.${id}`, words);
  for (const [id, answer] of Object.entries(story?.told.answers ?? {})) {
    if (typeof answer === 'string') form.set(`q.${id}`, answer);
    else if (isWords(answer)) for (const option of answer) form.append(`q.${id}`, option);
  }
  return form;
}

/** Words beside the choices of a question have a field of their own. */
function isOwn(id: string): boolean {
  return id !== 'story' && id !== 'title';
}

function isWords(answer: unknown): answer is string[] {
  return Array.isArray(answer) && answer.every((part) => typeof part === 'string');
}
