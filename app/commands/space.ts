import { addSpace, firstParts, type Space, settingsOf, settingsProblems } from '../domains/spaces/index.ts';
import { randomId } from '../platform/ids.ts';
import type { SpaceKind } from '../platform/web/visit.ts';
import type { World } from '../platform/world.ts';
import { textOption } from './arguments.ts';
import { CommandError, type CommandInput, exitCodes, UsageError, type WorldCommand } from './command.ts';
import { findSpace, theOperator } from './known-space.ts';
import { spaceText as text } from './space.text.nl.ts';

/** Makes a space, so that an installation without anyone in it can begin. */
export const spaceCommand: WorldCommand = {
  name: 'space',
  needs: 'world',
  summary: text.summary,
  help: text.help,
  operands: 1,
  required: ['kind', 'name'],
  options: {
    kind: { type: 'string' },
    name: { type: 'string' },
    place: { type: 'string' },
    in: { type: 'string' },
    municipal: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(world, input) {
    if (input.operands[0] !== 'add') throw new UsageError(text.onlyAdd);
    const space = await readSpace(world, input);
    // The key of a house comes before anything that is sealed with it.
    await world.vault.keysOf(space.organisationId);
    await world.database.inTenant(space.organisationId, (tenant) =>
      addSpace(tenant, space, { madeBy: theOperator, madeAt: world.clock.now(), today: world.clock.today() }),
    );
    const { spaceId, organisationId, kind, name } = space;
    if (input.options.json === true)
      input.output.line(JSON.stringify({ spaceId, organisationId, kind, name }));
    else input.output.line(text.made(name, spaceId));
    input.output.note(text.next(spaceId));
    return exitCodes.done;
  },
};

const kinds: readonly SpaceKind[] = ['network', 'organisation', 'alliance', 'team'];

async function readSpace(world: World, { options }: CommandInput): Promise<Space> {
  const kind = kinds.find((each) => each === options.kind);
  if (kind === undefined) throw new UsageError(text.whichKind);
  const typed = {
    name: textOption(options, 'name') ?? '',
    place: textOption(options, 'place') ?? '',
    partOfMunicipality: options.municipal === true,
    parts: [...firstParts],
    stops: '',
  };
  const [problem] = settingsProblems(typed, typed);
  if (problem !== undefined) throw new CommandError(problem.message);
  const around = await readAround(world, kind, textOption(options, 'in'));
  const spaceId = randomId();
  return {
    ...settingsOf(typed),
    kind,
    spaceId,
    organisationId: kind === 'team' && around !== undefined ? around : spaceId,
    networkId: kind === 'team' ? null : (around ?? null),
  };
}

/** What a space stands in: a team always in an organisation, a house in a network when it is told so. */
async function readAround(
  world: World,
  kind: SpaceKind,
  id: string | undefined,
): Promise<string | undefined> {
  if (id === undefined) {
    if (kind === 'team') throw new UsageError(text.teamInWhat);
    return undefined;
  }
  const wanted = kind === 'team' ? 'organisation' : 'network';
  const around = await findSpace(world, id);
  if (kind === 'network' || around.kind !== wanted) throw new CommandError(text.doesNotFit(around.name));
  return around.spaceId;
}
