import type { Route } from '../../../app/platform/web/route.ts';
import type { Things } from './things.ts';

/** Parameters that stand for something of a space, and how each is filled. */
const belongings: Record<string, (things: Things) => string> = {
  spaceId: (things) => things.spaceId,
  roundId: (things) => things.roundId,
  storyId: (things) => things.storyId,
  invitationId: (things) => things.invitationId,
  pile: (things) => things.pile,
  importId: (things) => things.importId,
  selectionId: (things) => things.selectionId,
  personId: (things) => things.personId,
  credentialId: (things) => things.credentialId,
  organisationId: (things) => things.organisationId,
};

/** Parameters that are not looked up for a visitor: whoever holds one may come in. Here they are never right ones. */
const secrets: Record<string, { why: string; wrong: string }> = {
  token: { why: 'a link that came by mail: who holds it may use it', wrong: 'a'.repeat(43) },
  code: { why: "a return code is its teller's only key", wrong: '0'.repeat(26) },
  language: { why: 'one of six words that everyone knows', wrong: 'en' },
  questionId: { why: 'a name within the form of a round, the same in every round', wrong: 'story' },
  pointKey: { why: 'hangs on posters for everyone', wrong: 'zzzzzzzzzz' },
  mailId: { why: "the demo's mailbox has no secrets; it does not exist in earnest", wrong: 'z'.repeat(36) },
};

/** The names of a route's parameters that stand for something of a space, in the order of its address. */
export function belongingsIn(route: Route): string[] {
  return parametersOf(route).filter((name) => name in belongings);
}

export function parametersOf(route: Route): string[] {
  return [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
}

/** What the matrix cannot fill yet: each new kind of thing has to be taught here, with one in every space. */
export function unknownParameters(routes: readonly Route[]): string[] {
  return routes.flatMap((route) =>
    parametersOf(route)
      .filter((name) => !(name in belongings) && !(name in secrets))
      .map((name) => `${route.method} ${route.path}: teach tests/attacks/matrix what :${name} is`),
  );
}

/** An address of a route: its first `own` parameters are of one set of things, the others of another. */
export function addressOf(
  route: Route,
  own: number,
  ofOwn: Things,
  ofOther: Things,
): { path: string; ids: string[] } {
  const names = belongingsIn(route);
  const ids: string[] = [];
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const fill = belongings[name];
    if (fill === undefined) return secrets[name]?.wrong ?? '';
    const id = fill(names.indexOf(name) < own ? ofOwn : ofOther);
    ids.push(id);
    return id;
  });
  return { path, ids };
}
