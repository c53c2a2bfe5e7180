import type { Fields } from './fields.ts';

export type SpaceKind = 'network' | 'organisation' | 'team' | 'alliance';

/** What someone is in one space. One person may be several things in several spaces. */
export type Role = 'member' | 'host' | 'moderator' | 'facilitator' | 'admin' | 'editor';

/** The five parts of the cycle; a space switches on only what it wants. */
export type Part = 'ontmoeten' | 'vertellen' | 'duiden' | 'doen' | 'teruggeven';

/** A space as seen by someone who belongs to it. */
export interface OwnSpace {
  organisationId: string;
  spaceId: string;
  kind: SpaceKind;
  name: string;
  place: string;
  partOfMunicipality: boolean;
  parts: Part[];
  roles: Role[];
}

/** Someone who signed in. */
export interface Visitor {
  personId: string;
  name: string;
  email: string;
  spaces: OwnSpace[];
  /** Secret of this sign-in's forms; see form-key.ts. */
  formSecret: Buffer;
}

/** One request, with everything already looked up that its route asked for. */
export interface Visit {
  request: Request;
  url: URL;
  params: Record<string, string>;
  /** Present on every POST. */
  fields: Fields;
  /** A hash-able name for where the request came from, only for throttling; never stored. */
  source: string;
}

export interface PersonVisit extends Visit {
  visitor: Visitor;
  /** A fresh form key for the page that is shown. */
  formKey: string;
  /** On a POST: the form's own key, hashed, by which a second sending is recognised. */
  sentKey: Buffer;
}

export interface SpaceVisit extends PersonVisit {
  space: OwnSpace;
}
