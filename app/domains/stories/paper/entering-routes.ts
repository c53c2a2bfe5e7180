import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import type { Round } from '../../rounds/index.ts';
import { enter } from './enter.ts';
import type { JustDone } from './entry-form.tsx';
import { markOf } from './mark.ts';
import { paperPath } from './paper-path.ts';
import { countIn, lastOf, show, sittingOf } from './sitting.ts';
import { takeBack } from './take-back.ts';

const largestForm = 200_000;

export function createEnteringRoutes(world: World): Route[] {
  const base = paperPath(':spaceId', ':roundId');
  const path = `${base}/invoer`;
  return [
    {
      method: 'GET',
      path,
      access: 'space',
      roles: ['host'],
      answer: (visit) => showEntering(world, visit),
    },
    {
      method: 'POST',
      path,
      access: 'space',
      roles: ['host'],
      bodyLimit: largestForm,
      answer: (visit) => enter(world, visit),
    },
    {
      method: 'POST',
      path: `${base}/ongedaan`,
      access: 'space',
      roles: ['host'],
      answer: (visit) => takeBack(world, visit),
    },
  ];
}

async function showEntering(world: World, visit: SpaceVisit): Promise<Response> {
  const sitting = await sittingOf(world, visit);
  const { searchParams } = visit.url;
  const mark = (searchParams.get('formulier') ?? '').replace(/\s/g, '').toUpperCase().slice(0, 10);
  const asked = sitting.waiting[mark];
  return show(visit, sitting, {
    count: countIn(searchParams.get('keer')),
    done: await doneOf(world, visit, sitting.round),
    ...(asked === undefined ? {} : { mark, formVersion: asked }),
  });
}

/** What the address says was just done; undoing is offered where this browser still can. */
async function doneOf(world: World, visit: SpaceVisit, round: Round): Promise<JustDone | null> {
  const { searchParams } = visit.url;
  const number = countIn(searchParams.get('ingevoerd'));
  const emptied = countIn(searchParams.get('leeg'));
  if (emptied > 0) return { mark: markOf(round.roundId, emptied), how: 'undone-empty', mayUndo: false };
  if (number === 0) return null;
  const last = await lastOf(world, visit, round);
  const mark = markOf(round.roundId, number);
  if (searchParams.has('te-laat')) return { mark, how: 'too-late', mayUndo: false };
  const how = searchParams.has('geteld') ? 'counted' : 'typed-in';
  return { mark, how, mayUndo: last?.number === number };
}
