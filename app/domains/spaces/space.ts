import type { FieldProblem, Fields } from '../../platform/web/fields.ts';
import type { OwnSpace, Part, Role, SpaceKind } from '../../platform/web/visit.ts';
import { spaceText } from './text.nl.ts';

/** What can be set of a space. */
export interface SpaceSettings {
  name: string;
  place: string;
  partOfMunicipality: boolean;
  parts: Part[];
}

export interface Space extends SpaceSettings {
  organisationId: string;
  spaceId: string;
  kind: SpaceKind;
  /** The network a house belongs to, when it does. */
  networkId: string | null;
}

/** The cycle, in its own order. */
export const allParts: readonly Part[] = ['ontmoeten', 'vertellen', 'duiden', 'doen', 'teruggeven'];

/** Where a new space begins: with meeting, telling and reading together. The rest is switched on when wanted. */
export const firstParts: readonly Part[] = ['ontmoeten', 'vertellen', 'duiden'];

/** Roles someone can be given in a space of this kind. */
export function rolesIn(kind: SpaceKind): Role[] {
  const everywhere: Role[] = ['member', 'host', 'moderator', 'facilitator', 'admin'];
  return kind === 'network' ? [...everywhere, 'editor'] : everywhere;
}

export const longestSpaceName = 80;

/** What was typed in the settings, kept as it was typed. */
export interface TypedSettings {
  name: string;
  place: string;
  partOfMunicipality: boolean;
  parts: Part[];
  /** What stops in exchange for what is switched on. */
  stops: string;
}

export function readTypedSettings(fields: Fields): TypedSettings {
  const chosen = fields.many('onderdelen');
  return {
    name: fields.one('naam'),
    place: fields.one('plaats'),
    partOfMunicipality: fields.one('vanGemeente') === 'ja',
    // Meeting cannot be switched off: without it no one could be invited any more.
    parts: allParts.filter((part) => part === 'ontmoeten' || chosen.includes(part)),
    stops: fields.one('inRuil').trim(),
  };
}

/** What has to be put right before these settings can be kept. `before` is absent for a new space. */
export function settingsProblems(typed: TypedSettings, before?: Pick<Space, 'parts'>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const name = oneLine(typed.name);
  if (name === '' || name.length > longestSpaceName) {
    problems.push({ field: 'naam', message: spaceText.nameProblem });
  }
  if (oneLine(typed.place).length > longestSpaceName) {
    problems.push({ field: 'plaats', message: spaceText.placeProblem });
  }
  const added = before === undefined ? [] : switchedOn(before.parts, typed.parts);
  if (added.length > 0 && typed.stops === '') {
    problems.push({ field: 'inRuil', message: spaceText.stopsProblem });
  }
  if (typed.stops.length > 1000) problems.push({ field: 'inRuil', message: spaceText.stopsTooLong });
  return problems;
}

/** Meeting is there anyway, so it takes nothing in exchange. */
function switchedOn(before: readonly Part[], after: readonly Part[]): Part[] {
  return after.filter((part) => part !== 'ontmoeten' && !before.includes(part));
}

export function settingsOf(typed: TypedSettings): SpaceSettings {
  const { partOfMunicipality, parts } = typed;
  return { name: oneLine(typed.name), place: oneLine(typed.place), partOfMunicipality, parts };
}

export function oneLine(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** A house owns its data; a team lives in the house of its organisation. */
export function isHouse(space: Pick<Space, 'organisationId' | 'spaceId'>): boolean {
  return space.spaceId === space.organisationId;
}

export function has(space: OwnSpace, role: Role): boolean {
  return space.roles.includes(role);
}

/**
 * The id of what a form makes, out of the key the form carries: sent twice it makes the same id, so even something
 * in a house of its own, where no earlier sending is remembered yet, is made once.
 *
 * @param sentKey 32 bytes that no one else can know
 */
export function idFromSending(sentKey: Buffer): string {
  const bytes = Buffer.from(sentKey.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
