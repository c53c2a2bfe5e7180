import type { Role, SpaceKind } from '../../platform/web/visit.ts';

export const commonText = {
  /** Begins the title of a page on which something has to be put right. */
  error: 'Fout:',
  cancel: 'Toch niet',
  /** Said beside someone's name, so that each screen says as what one acts. */
  noSpace: 'nog zonder ruimte',
};

export const kindWords: Record<SpaceKind, string> = {
  network: 'Netwerk',
  organisation: 'Organisatie',
  team: 'Team',
  alliance: 'Wijkalliantie',
};

/** Roles, in words that fit after "je bent hier" and beside a name. */
export const roleWords: Record<Role, string> = {
  member: 'lid',
  host: 'gastheer of gastvrouw',
  moderator: 'meelezer',
  facilitator: 'gespreksleider',
  admin: 'beheerder',
  editor: 'redacteur',
};

/** A role as the label of a choice: "Lid". */
export function roleLabel(role: Role): string {
  const word = roleWords[role];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "lid, gastheer of gastvrouw en beheerder", always in the same order. */
export function rolesInWords(roles: readonly Role[]): string {
  const words = (Object.keys(roleWords) as Role[])
    .filter((role) => roles.includes(role))
    .map((role) => roleWords[role]);
  return new Intl.ListFormat('nl').format(words);
}
