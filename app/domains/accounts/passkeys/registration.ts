import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Person } from '../people/person.ts';
import { type Passkey, readCredentialAnswer, type Site } from './passkey.ts';

/** The question to a device to make a passkey that it can find by itself later, without being told a name. */
export async function addQuestion(site: Site, person: Person, existing: readonly Passkey[]) {
  return await generateRegistrationOptions({
    rpName: 'Zodat',
    rpID: site.id,
    userName: person.email,
    userDisplayName: person.name,
    userID: new Uint8Array(Buffer.from(person.personId)),
    attestationType: 'none',
    excludeCredentials: existing.map((passkey) => ({ id: passkey.credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
}

/** The passkey that a device made; null when its answer does not hold. */
export async function readNewPasskey(
  site: Site,
  challenge: string,
  answer: string,
): Promise<Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | null> {
  const response = readCredentialAnswer<RegistrationResponseJSON>(answer);
  if (response === null) return null;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: false,
    });
    if (registrationInfo === undefined) return null;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports: transports ?? [] };
  } catch {
    return null; // The library throws for every way in which an answer can be wrong.
  }
}
