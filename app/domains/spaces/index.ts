import type { Route } from '../../platform/web/route.ts';
import type { World } from '../../platform/world.ts';
import { createHomeRoutes } from './home/routes.ts';
import { createHouseRoutes } from './houses/routes.ts';
import { createAcceptRoutes } from './invitations/accept-routes.ts';
import { invitationJob, sendInvitation } from './invitations/invite.ts';
import { createInvitationRoutes } from './invitations/routes.ts';
import { createPartRoutes } from './parts/routes.ts';
import { createPeopleRoutes } from './people/routes.ts';
import { createSettingsRoutes } from './settings/routes.ts';

export { workPageFrame } from './frame.ts';
export { readInvitation } from './invitations/invitation.ts';
export { invite, openLetters } from './invitations/invite.ts';
export { addMembership } from './people/store.ts';
export { firstParts, type Space, settingsOf, settingsProblems } from './space.ts';
export { addSpace } from './store.ts';

/** Every address of spaces, except the parts that have a domain of their own. */
export function createSpaceRoutes(world: World): Route[] {
  return [
    ...createHomeRoutes(world),
    ...createPeopleRoutes(world),
    ...createInvitationRoutes(world),
    ...createAcceptRoutes(world),
    ...createPartRoutes(),
    ...createSettingsRoutes(world),
    ...createHouseRoutes(world),
  ];
}

/** The background work of this domain, by the names of its jobs. */
export function createSpaceJobs(world: World) {
  return {
    [invitationJob]: (ids: { organisationId: string; invitationId: string }) => sendInvitation(world, ids),
  };
}
