import { page } from '../../../platform/web/answers.ts';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { PersonVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { personFrame } from '../frame.ts';
import { passkeysOf } from '../passkeys/store.ts';
import { type ProfilePageProps, profilePage } from './pages.tsx';
import { profileText } from './text.nl.ts';

interface Typed {
  name?: string;
  passkeyLabel?: string;
  errors?: FieldProblem[];
}

/** The profile as it is stored, or with what was typed when something has to be put right. */
export async function showProfile(world: World, visit: PersonVisit, typed: Typed = {}): Promise<Response> {
  const { visitor, formKey } = visit;
  const passkeys = await world.database.inAccounts((accounts) => passkeysOf(accounts, visitor.personId));
  const props: ProfilePageProps = {
    frame: personFrame(visit),
    formKey,
    name: typed.name ?? visitor.name,
    address: visitor.email,
    spaces: visitor.spaces,
    passkeys,
    passkeyLabel: typed.passkeyLabel ?? '',
    errors: typed.errors ?? [],
    saved: savedOf(visit),
  };
  return page(profilePage(props), props.errors.length > 0 ? 422 : 200);
}

function savedOf(visit: PersonVisit): ProfilePageProps['saved'] {
  const word = visit.url.searchParams.get('bewaard') ?? '';
  return Object.hasOwn(profileText.saved, word) ? (word as keyof typeof profileText.saved) : null;
}
