import type { OwnSpace, Part, SpaceVisit } from '../../../platform/web/visit.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Card, CardGrid } from '../../../ui/card/card.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Lead, Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextLink } from '../../../ui/text-link/text-link.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { kindWords, spaceHref } from '../../accounts/index.ts';
import { partsOn, workPageFrame } from '../frame.ts';
import { has, type Space } from '../space.ts';
import { partWords } from '../text.nl.ts';
import { nowText, homeText as words } from './text.nl.ts';

export interface HomePageProps {
  /** Teams of this organisation, or houses of this network; null where a space has nothing below it. */
  below: Space[] | null;
  /** Whether a house was made just now. */
  made: boolean;
}

export function homePage(visit: SpaceVisit, { below, made }: HomePageProps): string {
  const { space } = visit;
  return renderDocument({
    title: space.name,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={words.title(space.name)}
        {...workPageFrame(visit)}
        notice={made ? <Notice tone="success" title={words.made} /> : null}
      >
        <Stack gap="xl">
          <Lead>{words.lead[space.kind]}</Lead>
          <Parts space={space} />
          {below === null ? null : <Below visit={visit} below={below} />}
          <Yours space={space} />
        </Stack>
      </WorkPage>
    ),
  });
}

function Parts({ space }: { space: OwnSpace }) {
  return (
    <Stack as="section" labelledBy="kringloop">
      <Heading level={2} id="kringloop">
        {words.partsTitle}
      </Heading>
      <CardGrid>
        {partsOn(space).map((part) => (
          <Card title={partWords[part]} href={`${spaceHref(space.spaceId)}/${part}`} key={part}>
            <Paragraph>{canDo(space, part)}</Paragraph>
          </Card>
        ))}
      </CardGrid>
    </Stack>
  );
}

/** What this person can do in a part now, as what they are here. */
function canDo(space: OwnSpace, part: Part): string {
  const { all, role } = nowText[part];
  const mayMore = part === 'ontmoeten' ? has(space, 'admin') : has(space, 'host');
  return role !== undefined && mayMore ? role : all;
}

/** Teams in an organisation, houses in a network. Names are public; only where one belongs is there a link. */
function Below({ visit, below }: { visit: SpaceVisit; below: Space[] }) {
  const network = visit.space.kind === 'network';
  const title = network ? words.housesTitle : words.teamsTitle;
  const action = addAction(visit);
  if (below.length === 0) {
    return (
      <EmptyState title={network ? words.noHousesTitle : words.noTeamsTitle} action={action}>
        <Paragraph>{network ? words.noHouses : words.noTeams}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <Stack as="section" labelledBy="daaronder">
      <Heading level={2} id="daaronder">
        {title}
      </Heading>
      <CardGrid>
        {below.map((space) => (
          <BelowCard visit={visit} space={space} key={space.spaceId} />
        ))}
      </CardGrid>
      {action === null ? null : <div>{action}</div>}
    </Stack>
  );
}

function BelowCard({ visit, space }: { visit: SpaceVisit; space: Space }) {
  const mine = visit.visitor.spaces.some((own) => own.spaceId === space.spaceId);
  return (
    <Card
      title={space.name}
      eyebrow={[kindWords[space.kind], space.place].filter((word) => word !== '').join(' · ')}
      href={mine ? spaceHref(space.spaceId) : undefined}
    >
      {space.kind === 'organisation' && space.partOfMunicipality ? (
        <Paragraph small>{words.municipality}</Paragraph>
      ) : null}
    </Card>
  );
}

function addAction({ space }: SpaceVisit) {
  const href = spaceHref(space.spaceId);
  if (space.kind === 'organisation' && has(space, 'admin')) {
    return (
      <LinkButton href={`${href}/teams/nieuw`} variant="secondary" icon="plus">
        {words.addTeam}
      </LinkButton>
    );
  }
  if (space.kind === 'network' && has(space, 'editor')) {
    return (
      <LinkButton href={`${href}/huizen/nieuw`} variant="secondary" icon="plus">
        {words.addHouse}
      </LinkButton>
    );
  }
  return null;
}

function Yours({ space }: { space: OwnSpace }) {
  return (
    <Stack gap="s">
      {has(space, 'admin') ? (
        <TextLink href={`${spaceHref(space.spaceId)}/instellingen`} icon="settings">
          {words.settings}
        </TextLink>
      ) : null}
      <TextLink href="/profiel" icon="person">
        {words.profile}
      </TextLink>
    </Stack>
  );
}
