import { createHash } from 'node:crypto';
import { dayBefore } from '../../../platform/day.ts';
import type { HouseKeys } from '../../../platform/vault/index.ts';
import type { Told } from '../../rounds/index.ts';
import type { ReturnCode } from '../return-code/index.ts';

/** What a colleague wrote down of someone's words, waiting for that person to say "yes, like this". */
export interface Draft {
  organisationId: string;
  draftId: string;
  roundId: string;
  formVersion: number;
  told: Told;
  /** What opens the page where the teller reads it back: of the same kind as a return code, and another one. */
  code: ReturnCode;
  madeOn: string;
  expiresOn: string;
}

const waitsForDays = 30;

/** The last day on which the teller can still say yes; after it the words are thrown away. */
export function lastDayOf(madeOn: string): string {
  return dayBefore(madeOn, -waitsForDays);
}

type Words = Pick<Draft, 'told' | 'code'>;

/** The words and the code lie in one seal: who wrote them can hand the code over again as long as they wait. */
export function sealDraft(keys: HouseKeys, draftId: string, { told, code }: Words): Buffer {
  return keys.seal(JSON.stringify({ told, code } satisfies Words), contextOf(draftId));
}

export function openDraft(keys: HouseKeys, draftId: string, sealed: Buffer): Words {
  return JSON.parse(keys.open(sealed, contextOf(draftId))) as Words;
}

const contextOf = (draftId: string) => ['written_down', draftId];

/** What the database keeps of the code; 130 random bits need no slow hash. */
export function hashDraftCode(code: ReturnCode): Buffer {
  return createHash('sha256').update(`zodat written down ${code}`).digest();
}
