import type { OwnSpace, PersonVisit } from '../../platform/web/visit.ts';
import type { WorkPageProps } from '../../ui/work-page/work-page.tsx';
import { commonText, kindWords, rolesInWords } from './text.nl.ts';

/** The part of a page's frame that depends on who is signed in: who they are, where else they belong, the way out. */
export type PersonFrame = Required<Pick<WorkPageProps, 'person' | 'spaces' | 'signOutToken'>>;

export function personFrame(visit: PersonVisit, space?: OwnSpace): PersonFrame {
  const { visitor, formKey } = visit;
  return {
    person: {
      name: visitor.name,
      actingAs: space === undefined ? commonText.noSpace : rolesInWords(space.roles),
    },
    spaces: visitor.spaces.map((own) => ({
      name: own.name,
      kindLabel: kindWords[own.kind],
      href: spaceHref(own.spaceId),
      current: own.spaceId === space?.spaceId,
    })),
    signOutToken: formKey,
  };
}

export function spaceHref(spaceId: string): string {
  return `/ruimte/${spaceId}`;
}
