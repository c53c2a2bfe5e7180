import type { Route } from '../../platform/web/route.ts';
import type { World } from '../../platform/world.ts';
import type { DemoPeople } from './demo/demo-person.ts';
import { createDemoRoutes } from './demo/routes.ts';
import { createPasskeyRoutes } from './passkeys/profile-routes.ts';
import { createPasskeySignInRoutes } from './passkeys/sign-in-routes.ts';
import { createProfileRoutes } from './profile/routes.ts';
import { mailLinkJob, sendMailLink } from './sign-in/mail-link.ts';
import { createSignInRoutes } from './sign-in/routes.ts';
import { tidyAccounts, tidyJob } from './sign-in/tidy.ts';

export type { DemoPeople, DemoPerson } from './demo/demo-person.ts';
export { type PersonFrame, personFrame, spaceHref } from './frame.ts';
export { openAccountsKey } from './people/accounts-key.ts';
export { longestName, readAddress, readName } from './people/person.ts';
export { addPerson, findPeople, findPerson } from './people/store.ts';
export { beginSignIn, pathOfSpaces, signedInJustNow } from './sign-in/begin.ts';
export { identify } from './sign-in/identify.ts';
export { hashToken, tokenFrom, tokenPattern } from './sign-in/sign-in.ts';
export { commonText, kindWords, roleLabel, rolesInWords, roleWords } from './text.nl.ts';

/** Every address of people and signing in. The demo's own come in demo mode only; otherwise they do not exist. */
export function createAccountRoutes(world: World, demoPeople?: DemoPeople): Route[] {
  return [
    ...createPasskeySignInRoutes(world),
    ...createSignInRoutes(world),
    ...createProfileRoutes(world),
    ...createPasskeyRoutes(world),
    ...(world.config.mode === 'demo' ? createDemoRoutes(world, demoPeople) : []),
  ];
}

/** The background work of this domain, by the names of its jobs. */
export function createAccountJobs(world: World) {
  return {
    [mailLinkJob]: (ids: { mailLinkId: string }) => sendMailLink(world, ids),
    [tidyJob]: () => tidyAccounts(world),
  };
}
