import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../app/platform/web/route.ts';
import { allRoutes, createServer } from '../../app/server.tsx';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { addressOf, belongingsIn, unknownParameters } from './matrix/addresses.ts';
import { ask } from './matrix/answer.ts';
import { contentsOf } from './matrix/contents.ts';
import { findLeaks, type Leak } from './matrix/leaks.ts';
import { fillPlace, nothing, places, secretOf, type Things } from './matrix/things.ts';
import { type Asker, giveRole, inviteAskers } from './matrix/visitors.ts';

let app: TestApp;
let server: Hono;
let routes: Route[];
let askers: Asker[];
const things = new Map<string, Things>();

beforeAll(async () => {
  app = await startTestApp();
  server = createServer(app.world);
  routes = allRoutes(app.world);
  for (const place of places) things.set(place.spaceId, await fillPlace(app.world, place));
  askers = await inviteAskers(app.world);
});
afterAll(() => app?.close());

test('the matrix knows how to fill every parameter of every route', () => {
  expect(unknownParameters(routes)).toEqual([]);
});

describe('what is of others', () => {
  test('answers exactly as what does not exist, to everyone, over every route', async () => {
    const before = await contentsOf(app.world.database);
    const leaks: Leak[] = [];
    let compared = 0;
    for (const asker of askers) {
      for (const route of routes.filter((each) => belongingsIn(each).length > 0)) {
        const found = await findLeaks(server, asker, route, things);
        leaks.push(...found.leaks);
        compared += found.compared;
      }
    }
    console.log(
      `Tenant matrix: ${askers.length} visitors, ${routes.length} routes, ${compared} comparisons.`,
    );
    expect(leaks).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
    expect(await contentsOf(app.world.database), 'asking changed something').toEqual(before);
  });
});

describe('what is their own', () => {
  test('every page of a space can be reached by someone', async () => {
    const pages = routes.filter((route) => route.method === 'GET' && route.access === 'space');
    const unreached: string[] = [];
    for (const route of pages) {
      const statuses = await Promise.all(askers.map((asker) => statusOfOwn(asker, route)));
      if (!statuses.includes(200)) unreached.push(`${route.path}: ${statuses.join(' ')}`);
    }
    expect(unreached).toEqual([]);
  });

  test('a member of a team reads its story, and an admin alone does not', async () => {
    const route = routes.find((each) => each.path.endsWith('/verhalen/:storyId'))!;
    const member = askers.find((each) => each.name === 'member of a team')!;
    const admin = askers.find((each) => each.name === 'admin of a team')!;
    const own = things.get(member.place!.spaceId)!;
    const { path } = addressOf(route, 0, own, own);
    expect((await ask(server, member, route, path)).body).toContain(secretOf(own.spaceId));
    const refused = await ask(server, admin, route, path);
    expect(refused.status).toBe(403);
    expect(refused.body).not.toContain(secretOf(own.spaceId));
  });

  async function statusOfOwn(asker: Asker, route: Route): Promise<number> {
    const mine = things.get(asker.place?.spaceId ?? '') ?? nothing();
    return (await ask(server, asker, route, addressOf(route, 0, mine, mine).path)).status;
  }
});

describe('the matrix itself', () => {
  test('finds a leak on every route when a visitor is given a foreign space', async () => {
    const stranger = askers.find((each) => each.name === 'signed in, without a space')!;
    const house = places.find((each) => each.kind === 'organisation')!;
    for (const role of ['member', 'host', 'admin'] as const)
      await giveRole(app.world, stranger.personId, house, role);
    const inSpace = routes.filter((route) => belongingsIn(route).includes('spaceId'));
    expect(await routesThatLeak(stranger, inSpace)).toEqual(namesOf(inSpace));
  });

  test('finds a leak where a round or a story of another space can be seen', async () => {
    const host = askers.find((each) => each.name === 'host of a team')!;
    const mine = things.get(host.place!.spaceId)!;
    const [, sister] = [...things.values()].filter(
      (each) => each.organisationId === mine.organisationId && each.spaceId !== each.organisationId,
    );
    const { organisationId } = mine;
    await app.world.database.inTenant(organisationId, async (tenant) => {
      const round = tenant.updateTable('rounds').where('organisation_id', '=', organisationId);
      await round.set({ space_id: mine.spaceId }).where('round_id', '=', sister!.roundId).execute();
    });
    const ofRound = routes.filter(
      (route) => belongingsIn(route).includes('roundId') && mayUse(route, 'host'),
    );
    expect(await routesThatLeak(host, ofRound)).toEqual(namesOf(ofRound));
  });

  async function routesThatLeak(asker: Asker, among: Route[]): Promise<string[]> {
    const names = new Set<string>();
    for (const route of among) {
      const { leaks } = await findLeaks(server, asker, route, things);
      for (const leak of leaks) names.add(leak.route);
    }
    return [...names].sort();
  }

  function namesOf(some: Route[]): string[] {
    return some.map((route) => `${route.method} ${route.path}`).sort();
  }

  function mayUse(route: Route, role: 'host'): boolean {
    return route.access !== 'space' || route.roles === undefined || route.roles.includes(role);
  }
});
