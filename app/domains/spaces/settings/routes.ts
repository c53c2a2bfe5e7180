import { dayOf } from '../../../platform/clock.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { versionsOf } from '../../../platform/versions.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { findPeople, openAccountsKey } from '../../accounts/index.ts';
import { readTypedSettings, settingsOf, settingsProblems, type TypedSettings } from '../space.ts';
import { changeSpace, takeSpace } from '../store.ts';
import { type ChangeShown, settingsPage } from './pages.tsx';

/** Name, place and parts of a space, and what stops in exchange for what is switched on. */
export function createSettingsRoutes(world: World): Route[] {
  const path = '/ruimte/:spaceId/instellingen';
  return [
    { method: 'GET', path, access: 'space', roles: ['admin'], answer: (visit) => show(world, visit) },
    { method: 'POST', path, access: 'space', roles: ['admin'], answer: (visit) => change(world, visit) },
  ];
}

async function show(world: World, visit: SpaceVisit): Promise<Response> {
  const { name, place, partOfMunicipality, parts } = visit.space;
  return showTyped(world, visit, { name, place, partOfMunicipality, parts, stops: '' }, []);
}

async function showTyped(world: World, visit: SpaceVisit, typed: TypedSettings, errors: FieldProblem[]) {
  const history = await readHistory(world, visit);
  const saved = visit.url.searchParams.get('gedaan') === 'bewaard';
  return page(settingsPage(visit, { typed, errors, history, saved }), errors.length > 0 ? 422 : 200);
}

async function change(world: World, visit: SpaceVisit): Promise<Response> {
  const { space, fields, sentKey, visitor } = visit;
  const { organisationId, spaceId } = space;
  const typed = readTypedSettings(fields);
  const problems = settingsProblems(typed, space);
  if (problems.length > 0) return showTyped(world, visit, typed, problems);
  const now = { madeAt: world.clock.now(), today: world.clock.today() };
  const path = await world.database.inTenant(organisationId, (tenant) =>
    once(tenant, { organisationId, sentKey, today: now.today }, async () => {
      const before = await takeSpace(tenant, space);
      if (before === null) throw new NotFoundError();
      const after = {
        ...before,
        ...settingsOf(typed),
        partOfMunicipality: municipalityOf(space.kind, typed, before),
      };
      await changeSpace(tenant, after, { madeBy: visitor.personId, reason: typed.stops, ...now });
      return `/ruimte/${spaceId}/instellingen?gedaan=bewaard`;
    }),
  );
  return seeOther(path);
}

/** Only an organisation is asked whether it is part of a municipality. */
function municipalityOf(
  kind: string,
  typed: Pick<TypedSettings, 'partOfMunicipality'>,
  before: { partOfMunicipality: boolean },
): boolean {
  return kind === 'organisation' ? typed.partOfMunicipality : before.partOfMunicipality;
}

async function readHistory(world: World, { space }: SpaceVisit): Promise<ChangeShown[]> {
  const { organisationId, spaceId } = space;
  const object = { organisationId, objectKind: 'space', objectId: spaceId };
  const versions = await world.database.inTenant(organisationId, (tenant) => versionsOf(tenant, object));
  const key = await openAccountsKey(world.vault);
  const people = await world.database.inAccounts((accounts) =>
    findPeople(
      accounts,
      key,
      versions.map((version) => version.madeBy),
    ),
  );
  return versions.map((version) => ({
    version: version.version,
    day: dayOf(version.madeAt),
    by: people.get(version.madeBy)?.name ?? null,
    stops: version.reason,
  }));
}
