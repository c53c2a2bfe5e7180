import type { OwnSpace, Part, SpaceVisit } from '../../platform/web/visit.ts';
import type { WorkPageProps } from '../../ui/work-page/work-page.tsx';
import { kindWords, type PersonFrame, personFrame, spaceHref } from '../accounts/index.ts';
import { allParts } from './space.ts';

/** Everything of a page in a space that is the same on each of its pages: spread it into WorkPage. */
export type WorkPageFrame = PersonFrame &
  Required<Pick<WorkPageProps, 'space' | 'partHrefs'>> & { part?: Part };

/** @param part the part of the cycle the page is in; none for the home and the settings of a space */
export function workPageFrame(visit: SpaceVisit, part?: Part): WorkPageFrame {
  const { space } = visit;
  const href = spaceHref(space.spaceId);
  return {
    ...personFrame(visit, space),
    space: { name: space.name, kindLabel: kindWords[space.kind], href },
    partHrefs: Object.fromEntries(partsOn(space).map((each) => [each, `${href}/${each}`])),
    ...(part !== undefined && { part }),
  };
}

/** The parts a space uses, in the order of the cycle. Meeting is always there: people come in through it. */
export function partsOn(space: OwnSpace): Part[] {
  return allParts.filter((part) => part === 'ontmoeten' || space.parts.includes(part));
}
