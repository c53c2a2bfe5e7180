import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { credentialOf, type Passkey, type Site } from './passkey.ts';

/** The question to a device to sign with any passkey it has for this site: who it is follows from the answer. */
export async function signInQuestion(site: Site) {
  return await generateAuthenticationOptions({ rpID: site.id, userVerification: 'preferred' });
}

/** @returns the passkey's new counter; null when the answer does not hold */
export async function checkSignature(
  site: Site,
  challenge: string,
  response: AuthenticationResponseJSON,
  passkey: Passkey,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: credentialOf(passkey),
      requireUserVerification: false,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null; // The library throws for every way in which an answer can be wrong.
  }
}
