import type { FieldProblem, Fields } from '../../../platform/web/fields.ts';
import { readAddress } from '../../accounts/index.ts';
import {
  firstParts,
  readTypedSettings,
  type SpaceSettings,
  settingsOf,
  settingsProblems,
  type TypedSettings,
} from '../space.ts';
import { houseText } from './text.nl.ts';

export type HouseKind = 'organisation' | 'alliance';

/** What was typed to make a house, kept as it was typed. */
export interface TypedHouse {
  kind: string;
  settings: TypedSettings;
  admin: string;
}

export interface HouseDraft {
  kind: HouseKind;
  settings: SpaceSettings;
  /** Address of who becomes its first admin. */
  admin: string;
}

export type ReadHouse = { ok: true; draft: HouseDraft } | { ok: false; problems: FieldProblem[] };

export function readTypedHouse(fields: Fields): TypedHouse {
  return { kind: fields.one('soort'), settings: readTypedSettings(fields), admin: fields.one('beheerder') };
}

export function readHouse(typed: TypedHouse): ReadHouse {
  const kind = typed.kind === 'organisation' || typed.kind === 'alliance' ? typed.kind : null;
  const admin = readAddress(typed.admin);
  const problems: FieldProblem[] = [];
  if (kind === null) problems.push({ field: 'soort', message: houseText.kindProblem });
  problems.push(...settingsProblems(typed.settings));
  if (admin === null) problems.push({ field: 'beheerder', message: houseText.adminProblem });
  if (kind === null || admin === null || problems.length > 0) return { ok: false, problems };
  const settings = settingsOf(typed.settings);
  const partOfMunicipality = kind === 'organisation' && settings.partOfMunicipality;
  return {
    ok: true,
    draft: { kind, admin, settings: { ...settings, partOfMunicipality, parts: [...firstParts] } },
  };
}
