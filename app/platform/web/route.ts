import type { Part, PersonVisit, Role, SpaceVisit, Visit } from './visit.ts';

/**
 * The route table. Every address of the product is one of these, so that access is decided in one place and the
 * tenant matrix can be generated from the same list.
 *
 * open: anyone · person: signed in · space: belongs to the space in `:spaceId` with one of `roles` (any role when
 * left out). Who does not belong to the space gets the same answer as when it does not exist.
 */
interface RouteBase {
  method: 'GET' | 'POST';
  path: string;
  /** Largest body in bytes; 100 kB when left out. */
  bodyLimit?: number;
  /** A larger body with files, for addresses where `areTaken` says so, and while there is room for it. */
  files?: { bodyLimit: number; areTaken(params: Record<string, string>): Promise<boolean> };
}
export interface OpenRoute extends RouteBase {
  access: 'open';
  answer(visit: Visit): Promise<Response> | Response;
}
export interface PersonRoute extends RouteBase {
  access: 'person';
  answer(visit: PersonVisit): Promise<Response> | Response;
}
export interface SpaceRoute extends RouteBase {
  access: 'space';
  roles?: Role[];
  /** The part of the cycle it belongs to: where a space has that switched off, it does not exist. */
  part?: Part;
  answer(visit: SpaceVisit): Promise<Response> | Response;
}
export type Route = OpenRoute | PersonRoute | SpaceRoute;
