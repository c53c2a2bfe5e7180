import network from '../../db/demo/network.json' with { type: 'json' };
import stories from '../../db/demo/stories.json' with { type: 'json' };
import afterSupport2 from '../../db/demo/stories-after-support-2.json' with { type: 'json' };
import craft from '../../db/demo/stories-craft.json' with { type: 'json' };
import governing from '../../db/demo/stories-governing.json' with { type: 'json' };
import neighbourhood from '../../db/demo/stories-neighbourhood.json' with { type: 'json' };
import partners from '../../db/demo/stories-partners.json' with { type: 'json' };
import workingDay from '../../db/demo/stories-working-day.json' with { type: 'json' };
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
  /** Id of one of the ready sets. */
  questionSet: string;
  pointKey: string;
  madeBy: string;
  madeDaysAgo: number;
  closesInDays: number;
  /** Name of the file with its stories. */
  stories: string;
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

const storyFiles: Record<string, unknown> = {
  'stories.json': stories,
  'stories-after-support-2.json': afterSupport2,
  'stories-craft.json': craft,
  'stories-governing.json': governing,
  'stories-neighbourhood.json': neighbourhood,
  'stories-partners.json': partners,
  'stories-working-day.json': workingDay,
};

export const demoSpaces = network.spaces as DemoSpace[];
export const demoPeople = network.people as DemoPersonFile[];
export const demoRounds = network.rounds as DemoRound[];

/** What was told in a round of the demo. */
export function demoStoriesOf(round: Pick<DemoRound, 'stories'>): DemoStory[] {
  return (storyFiles[round.stories] ?? []) as DemoStory[];
}

/** What was told in the first round, after support from De Linde. */
export const demoStories = stories as unknown as DemoStory[];
