import { isId } from '../platform/ids.ts';
import type { SpaceKind } from '../platform/web/visit.ts';
import type { World } from '../platform/world.ts';
import { CommandError } from './command.ts';
import { spaceText as text } from './space.text.nl.ts';

/** Stands in the place of a person where something is made on the command line: nobody has this id. */
export const theOperator = '00000000-0000-4000-8000-0000000000c1';

export interface KnownSpace {
  organisationId: string;
  spaceId: string;
  kind: SpaceKind;
  name: string;
}

/** A space by its id; the names of spaces are public. @throws CommandError when there is none */
export async function findSpace(world: World, spaceId: string): Promise<KnownSpace> {
  const row = isId(spaceId)
    ? await world.database.inAccounts((accounts) =>
        accounts
          .selectFrom('spaces')
          .select(['organisation_id as organisationId', 'space_id as spaceId', 'kind', 'name'])
          .where('space_id', '=', spaceId)
          .executeTakeFirst(),
      )
    : undefined;
  if (row === undefined) throw new CommandError(text.unknown(spaceId));
  return { ...row, kind: row.kind as SpaceKind };
}
