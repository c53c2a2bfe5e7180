import { randomBytes } from 'node:crypto';
import { NotFoundError } from '../../../platform/errors.ts';
import { page, secretPage, seeOther } from '../../../platform/web/answers.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { readForm } from '../form-store.ts';
import { languagesOf } from '../language.ts';
import { isOpen } from '../round.ts';
import { roundOfVisit } from '../round-of-visit.ts';
import { problemsOfMails, readAddresses, readNumberOfCards } from './invitation.ts';
import { invitingPage } from './inviting-page.tsx';
import { inviteByMail } from './letter.ts';
import { pathOfRound } from './path.ts';
import { addPile, cardsOfPile } from './pile.ts';
import {
  cardsPage,
  invitationCardsPage,
  type PrintProps,
  posterPage,
  tableCardPage,
} from './print-pages.tsx';
import { countTellingInvitations, nameOfHouse } from './store.ts';
import { text } from './text.nl.ts';
import type { InvitingPageProps } from './way.tsx';

/** All ways to invite people to tell in a round. Posters and cards with the open link are for everyone of its space. */
export function createInvitingRoutes(world: World): Route[] {
  const round = '/ruimte/:spaceId/rondes/:roundId';
  const inviting = `${round}/uitnodigen`;
  const forHosts = { access: 'space' as const, roles: ['host' as const] };
  const paper = (path: string, show: (visit: SpaceVisit, props: PrintProps) => string): Route => ({
    method: 'GET',
    path: `${round}/${path}`,
    access: 'space',
    answer: async (visit: SpaceVisit) => page(show(visit, await printProps(world, visit))),
  });
  return [
    { method: 'GET', path: inviting, ...forHosts, answer: (visit: SpaceVisit) => showWays(world, visit) },
    {
      method: 'POST',
      path: `${inviting}/mails`,
      ...forHosts,
      answer: (visit: SpaceVisit) => sendMails(world, visit),
    },
    {
      method: 'POST',
      path: `${inviting}/kaarten`,
      ...forHosts,
      answer: (visit: SpaceVisit) => makeCards(world, visit),
    },
    {
      method: 'GET',
      path: `${inviting}/kaarten/:pile`,
      ...forHosts,
      answer: (visit: SpaceVisit) => showPile(world, visit),
    },
    paper('poster', posterPage),
    paper('kaartjes', cardsPage),
    paper('tafelkaart', tableCardPage),
  ];
}

type Again = Pick<InvitingPageProps, 'typed' | 'problems'>;

async function showWays(world: World, visit: SpaceVisit, again: Again = { typed: {}, problems: [] }) {
  const { organisationId } = visit.space;
  const found = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    const questions = await readForm(tenant, round, round.formVersion);
    const counts = await countTellingInvitations(tenant, round);
    return { round, counts, languages: languagesOf(round, questions) };
  });
  const done = visit.url.searchParams.get('gedaan') === 'gemaild' ? 'gemaild' : null;
  const html = invitingPage(visit, {
    ...found,
    ...again,
    baseUrl: world.config.baseUrl,
    today: world.clock.today(),
    done: again.problems.length > 0 ? null : done,
  });
  return page(html, again.problems.length > 0 ? 422 : 200);
}

async function sendMails(world: World, visit: SpaceVisit): Promise<Response> {
  const { fields, space, visitor, sentKey } = visit;
  const { organisationId } = space;
  const typed = { addresses: fields.one('adressen'), message: fields.one('bericht') };
  const { good: addresses, bad } = readAddresses(typed.addresses);
  const message = typed.message.trim();
  const problems = problemsOfMails({ good: addresses, bad }, message);
  if (problems.length > 0) return showWays(world, visit, { typed, problems });
  const keys = await world.vault.keysOf(organisationId);
  const today = world.clock.today();
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    if (!isOpen(round, today)) return null;
    return once(tenant, { organisationId, sentKey, today }, async () => {
      const from = { name: visitor.name, address: visitor.email };
      await inviteByMail(world, tenant, keys, { round, addresses, message, from });
      return `${pathOfRound(visit, round)}/uitnodigen?gedaan=gemaild`;
    });
  });
  if (path !== null) return seeOther(path);
  return showWays(world, visit, {
    typed,
    problems: [{ field: 'eenmalig', message: text.once.mail.notOpen }],
  });
}

async function makeCards(world: World, visit: SpaceVisit): Promise<Response> {
  const { fields, space, sentKey } = visit;
  const { organisationId } = space;
  const typed = { number: fields.one('aantal') };
  const number = readNumberOfCards(typed.number);
  if (number === null) {
    return showWays(world, visit, { typed, problems: [{ field: 'aantal', message: text.problem.number }] });
  }
  const sending = { organisationId, sentKey, today: world.clock.today() };
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    return once(tenant, sending, async () => {
      const pile = randomBytes(16).toString('base64url');
      await addPile(world, tenant, round, { pile, number });
      return `${pathOfRound(visit, round)}/uitnodigen/kaarten/${pile}`;
    });
  });
  return seeOther(path);
}

/** @throws NotFoundError when this round has no such pile */
async function showPile(world: World, visit: SpaceVisit): Promise<Response> {
  const { organisationId } = visit.space;
  const props = await printProps(world, visit);
  const tokens = await world.database.inTenant(organisationId, (tenant) =>
    cardsOfPile(world, tenant, props.round, visit.params.pile ?? ''),
  );
  if (tokens.length === 0) throw new NotFoundError();
  return secretPage(invitationCardsPage(visit, props, tokens));
}

async function printProps(world: World, visit: SpaceVisit): Promise<PrintProps> {
  const { organisationId, spaceId } = visit.space;
  const asked = visit.url.searchParams.get('taal');
  return world.database.inTenant(organisationId, async (tenant) => {
    const round = await roundOfVisit(tenant, visit);
    const questions = await readForm(tenant, round, round.formVersion);
    const language = languagesOf(round, questions).find((one) => one === asked) ?? 'nl';
    const house = organisationId === spaceId ? '' : await nameOfHouse(tenant, organisationId);
    return { round, language, house, baseUrl: world.config.baseUrl };
  });
}
