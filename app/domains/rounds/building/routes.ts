import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { discard, duplicate, move, remove, undoRemoval } from './change-list.ts';
import { keepQuestion, showNewQuestion, showQuestion } from './edit-question.ts';
import { doneNotice } from './notices.tsx';
import { routePaths as paths, pathsOf } from './paths.ts';
import { publish } from './publish.ts';
import { showBuilder } from './show.ts';

type Handler = (world: World, visit: SpaceVisit) => Promise<Response>;

/** A question with sixty options in six languages is longer than other forms. */
const largestForm = 500_000;

/** The builder: the questions of a round, one by one. */
export function createBuildingRoutes(world: World): Route[] {
  const route = (method: 'GET' | 'POST', path: string, handler: Handler): Route => ({
    method,
    path,
    access: 'space',
    roles: ['host'],
    bodyLimit: largestForm,
    answer: (visit) => handler(world, visit),
  });
  return [
    route('GET', paths.questions, showList),
    route('GET', paths.newQuestion, showNewQuestion),
    route('POST', paths.newQuestion, keepQuestion),
    route('GET', paths.question(''), showQuestion),
    route('POST', paths.question(''), keepQuestion),
    route('POST', paths.order, move),
    route('POST', paths.removal, remove),
    route('POST', paths.putBack, undoRemoval),
    route('POST', paths.duplicate, duplicate),
    route('POST', paths.discard, discard),
    route('POST', paths.version, publish),
  ];
}

const showList: Handler = (world, visit) =>
  showBuilder(world, visit, {
    notice: doneNotice(visit.url.searchParams.get('gedaan'), pathsOf(visit).round),
  });
