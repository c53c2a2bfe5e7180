import network from '../../db/demo/network.json' with { type: 'json' };
import stories from '../../db/demo/stories.json' with { type: 'json' };
import type { Told } from '../domains/rounds/index.ts';
import type { Reach } from '../domains/stories/index.ts';
import type { Part, Role, SpaceKind } from '../platform/web/visit.ts';

/** The shapes of the files in db/demo; see db/demo/README.md. */
export interface DemoSpace {
  organisationId: string;
  spaceId: string;
  kind: SpaceKind;
  name: string;
  place: string;
  partOfMunicipality: boolean;
  networkId: string | null;
  parts: Part[];
}

export interface DemoPersonFile {
  personId: string;
  name: string;
  email: string;
  memberships: { organisationId: string; spaceId: string; roles: Role[] }[];
}

export interface DemoRound {
  organisationId: string;
  roundId: string;
  spaceId: string;
  title: string;
  welcome: string;
  pointKey: string;
  madeBy: string;
  madeDaysAgo: number;
  closesInDays: number;
}

export interface DemoStory {
  storyId: string;
  toldDaysAgo: number;
  reach: Reach;
  forAccounting: boolean;
  told: Told;
  followUp?: {
    askedBy: string;
    askedDaysAgo: number;
    question: string;
    answer?: string;
    answeredDaysAgo?: number;
  };
}

export const demoSpaces = network.spaces as DemoSpace[];
export const demoPeople = network.people as DemoPersonFile[];
export const demoRounds = network.rounds as DemoRound[];
export const demoStories = stories as unknown as DemoStory[];
