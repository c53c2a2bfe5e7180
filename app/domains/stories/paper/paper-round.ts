import type { Queries } from '../../../platform/database/index.ts';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { findRound, type Question, type Round, readForm } from '../../rounds/index.ts';

/** @throws NotFoundError when this space has no such round */
export async function existingRound(tenant: Queries, visit: SpaceVisit): Promise<Round> {
  const roundId = visit.params.roundId ?? '';
  const round = isId(roundId) ? await findRound(tenant, visit.space, roundId) : undefined;
  if (round === undefined) throw new NotFoundError();
  return round;
}

/** The questions of several versions of a round's form. */
export async function readForms(
  tenant: Queries,
  round: Round,
  versions: Iterable<number>,
): Promise<Map<number, Question[]>> {
  const forms = new Map<number, Question[]>();
  for (const version of new Set(versions)) forms.set(version, await readForm(tenant, round, version));
  return forms;
}
