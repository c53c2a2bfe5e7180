import type { AuthenticatorTransport, WebAuthnCredential } from '@simplewebauthn/server';

/** A way to sign in without mail: a key that a phone or computer keeps and opens with a finger, face or code. */
export interface Passkey {
  credentialId: string;
  personId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  label: string;
  madeOn: string;
}

/** The name of this site for passkeys (WebAuthn's "relying party"): the host alone, without port. */
export interface Site {
  id: string;
  origin: string;
}

export function siteOf(baseUrl: string): Site {
  const url = new URL(baseUrl);
  return { id: url.hostname, origin: url.origin };
}

export function credentialOf(passkey: Passkey): WebAuthnCredential {
  return {
    id: passkey.credentialId,
    publicKey: new Uint8Array(passkey.publicKey),
    counter: passkey.counter,
    transports: passkey.transports as AuthenticatorTransport[],
  };
}

/** Base64url, as browsers write the id of a credential; at most 1023 bytes of it (WebAuthn, 5.8.3). */
const idPattern = /^[A-Za-z0-9_-]{1,1364}$/;

export function isCredentialId(text: string): boolean {
  return idPattern.test(text);
}

/** What an authenticator sent, as an object with an id; null when it cannot be that. */
export function readCredentialAnswer<T extends { id: string }>(typed: string): T | null {
  try {
    const value: unknown = JSON.parse(typed);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('response' in value))
      return null;
    const named = typeof value.id === 'string' && isCredentialId(value.id);
    return named && typeof value.response === 'object' && value.response !== null
      ? (value as unknown as T)
      : null;
  } catch {
    return null;
  }
}
