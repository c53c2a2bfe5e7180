import { secretPage } from '../../../platform/web/answers.ts';
import { readCookie } from '../../../platform/web/cookies.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { enteringPage } from './entering-page.tsx';
import type { EnteringProps } from './entry-form.tsx';
import { markOf } from './mark.ts';
import { existingRound, readForms } from './paper-round.ts';
import { waitingForms } from './store.ts';
import { openUndo, type Undo, undoCookie } from './undo.ts';

/** A round's paper forms as they wait for who types them in. */
export interface Sitting {
  round: Round;
  forms: Map<number, Question[]>;
  waiting: Record<string, number>;
  /** The version of the form with the lowest number: most likely on top of the pile. */
  lowest: number;
}

/** Everything the page needs, with the questions of every version that still waits. */
export async function sittingOf(world: World, visit: SpaceVisit): Promise<Sitting> {
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    const rows = await waitingForms(tenant, round);
    const lowest = rows[0]?.formVersion ?? round.formVersion;
    const forms = await readForms(tenant, round, [round.formVersion, ...rows.map((row) => row.formVersion)]);
    const waiting = rows.map((row) => [markOf(round.roundId, row.number), row.formVersion]);
    return { round, forms, waiting: Object.fromEntries(waiting), lowest };
  });
}

type Shown = Partial<Pick<EnteringProps, 'formVersion' | 'mark' | 'typed' | 'done' | 'problems' | 'count'>>;

/** The page with one form to fill in; with problems it answers that they have to be put right. */
export function show(visit: SpaceVisit, sitting: Sitting, shown: Shown): Response {
  const { round, forms, waiting, lowest } = sitting;
  const { formVersion = lowest, problems = [], ...rest } = shown;
  const props: EnteringProps = {
    round,
    waiting,
    formVersion,
    problems,
    questions: forms.get(formVersion) ?? [],
    count: 0,
    mark: '',
    typed: {},
    done: null,
    ...rest,
  };
  return secretPage(enteringPage(visit, props), problems.length > 0 ? 422 : 200);
}

/** How many forms were typed in this sitting, or the number of one, from a form or an address. */
export function countIn(typed: string | null): number {
  return typed !== null && /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
}

/** What this browser can still undo. */
export async function lastOf(world: World, visit: SpaceVisit, round: Round): Promise<Undo | null> {
  const keys = await world.vault.keysOf(round.organisationId);
  const sitting = { roundId: round.roundId, personId: visit.visitor.personId };
  return openUndo(keys, sitting, readCookie(visit.request, undoCookie));
}
