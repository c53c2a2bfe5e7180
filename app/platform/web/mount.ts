import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { NotAllowedError, NotFoundError, UnreadableFormError } from '../errors.ts';
import { seeOther } from './answers.ts';
import { Fields, readFields } from './fields.ts';
import { checkFormKey, makeFormKey } from './form-key.ts';
import { createRoom, type Room } from './room.ts';
import type { PersonRoute, Route, SpaceRoute } from './route.ts';
import { checkOrigin } from './safety.ts';
import { sourceOf } from './source.ts';
import type { OwnSpace, PersonVisit, SpaceVisit, Visit, Visitor } from './visit.ts';

const usualBodyLimit = 100_000;

/** Bytes of large forms that may be on their way at once; in memory each takes about four times its size. */
const roomForFiles = 64_000_000;

export type Identify = (request: Request) => Promise<Visitor | null>;

/**
 * Gives every route of the table its address in the server, with its access decided before it answers.
 *
 * @param proxies addresses of the web servers in front; see source.ts
 */
export function mountRoutes(
  app: Hono,
  routes: readonly Route[],
  identify: Identify,
  proxies: readonly string[] = [],
): void {
  const room = createRoom(roomForFiles);
  for (const route of routes) {
    const limit = limitOf(route, room);
    app.on(route.method, route.path, limit, async (context) =>
      answerRoute(route, context, identify, proxies),
    );
  }
}

/**
 * Refuses a body that is too large. When its length was said beforehand that is what counts, and Node reads no more
 * than that; else it is counted while it comes in. The body is not touched before that: once it is seen as a stream,
 * reading it costs several times as much. Forms with files are larger, and have to say how large.
 */
function limitOf(route: Route, room: Room): MiddlewareHandler {
  const maxSize = route.bodyLimit ?? usualBodyLimit;
  const onError = () => {
    throw new UnreadableFormError('too-large');
  };
  const counting = bodyLimit({ maxSize, onError });
  return async (context, next) => {
    if (route.method === 'GET') return next();
    const { headers } = context.req.raw;
    const length = headers.get('content-length');
    if (length === null || headers.has('transfer-encoding')) return counting(context, next);
    if (Number(length) <= maxSize) return next();
    if (!(await mayBeLarger(route, Number(length), context))) return onError();
    const leave = room.enter(Number(length));
    if (leave === null) throw new UnreadableFormError('busy');
    try {
      await next();
    } finally {
      leave();
    }
  };
}

async function mayBeLarger({ files }: Route, length: number, context: Context): Promise<boolean> {
  if (files === undefined || !(length <= files.bodyLimit)) return false;
  return files.areTaken(context.req.param() as Record<string, string>);
}

async function answerRoute(
  route: Route,
  context: Context,
  identify: Identify,
  proxies: readonly string[],
): Promise<Response> {
  const request = context.req.raw;
  if (route.method === 'POST') checkOrigin(request, context.req.header('host') ?? '');
  // Who may come in is decided before anything of the body is read.
  const visitor = route.access === 'open' ? null : await identify(request);
  if (route.access !== 'open' && visitor === null) return toSignIn(route, request);
  const space = route.access === 'space' && visitor ? spaceFor(route, visitor, context) : null;
  const visit: Visit = {
    request,
    url: new URL(request.url),
    params: context.req.param() as Record<string, string>,
    fields: route.method === 'POST' ? await readFields(request) : new Fields([]),
    source: sourceOf(remoteOf(context), context.req.header('x-forwarded-for'), proxies),
  };
  if (route.access === 'open') return route.answer(visit);
  if (visitor === null) throw new NotFoundError();
  return answerPerson(route, personVisit(route, visit, visitor), space);
}

function answerPerson(route: PersonRoute | SpaceRoute, visit: PersonVisit, space: OwnSpace | null) {
  if (route.access === 'person') return route.answer(visit);
  if (space === null) throw new NotFoundError();
  return route.answer({ ...visit, space } satisfies SpaceVisit);
}

function personVisit(route: Route, visit: Visit, visitor: Visitor): PersonVisit {
  const sentKey =
    route.method === 'POST' ? checkFormKey(visitor.formSecret, visit.fields.one('csrf')) : Buffer.alloc(0);
  return { ...visit, visitor, sentKey, formKey: makeFormKey(visitor.formSecret) };
}

/** The space of the address, when this visitor may take this route there. */
function spaceFor(route: SpaceRoute, visitor: Visitor, context: Context): OwnSpace {
  const space = visitor.spaces.find((own) => own.spaceId === context.req.param('spaceId'));
  if (space === undefined) throw new NotFoundError();
  checkPart(route, space);
  checkRole(route, space);
  return space;
}

function checkPart(route: SpaceRoute, space: OwnSpace): void {
  if (route.part !== undefined && !space.parts.includes(route.part)) throw new NotFoundError();
}

/** Decided before anything is looked up, so that it says nothing about what exists. */
function checkRole(route: SpaceRoute, space: OwnSpace): void {
  if (route.roles === undefined) return;
  if (!space.roles.some((role) => route.roles?.includes(role))) throw new NotAllowedError();
}

function toSignIn(route: Route, request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const after = route.method === 'GET' ? `?naar=${encodeURIComponent(pathname + search)}` : '';
  return seeOther(`/aanmelden${after}`);
}

function remoteOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return ''; // A test that calls the server without a network.
  }
}
