import type { DemoPerson } from '../domains/accounts/index.ts';
import { kindWords, rolesInWords } from '../domains/accounts/index.ts';
import { demoPeople, demoRounds, demoSpaces } from './network.ts';

/** The story point where a visitor of the demo can tell. */
export const demoPointKey = demoRounds[0]?.pointKey ?? null;

/** The invented people one may sign in as, with where they belong and what they do there. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  return demoPeople.map(({ personId, name, memberships }) => {
    const places = memberships.flatMap(({ spaceId, roles }) => {
      const space = demoSpaces.find((candidate) => candidate.spaceId === spaceId);
      return space === undefined ? [] : [{ space, roles }];
    });
    return {
      personId,
      name,
      place: places.map(({ space }) => space.name).join(', '),
      does: places.map(({ space, roles }) => `${rolesInWords(roles)} (${kindWords[space.kind]})`).join(', '),
    };
  });
}
