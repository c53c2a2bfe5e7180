import { randomBytes } from 'node:crypto';

/** 128 random bits: names one telling, and is what its return code is made from. */
export function makeTellingKey(): string {
  return randomBytes(16).toString('base64url');
}

/** The key a form carried; a form without a proper one is a new telling. */
export function readTellingKey(key: string): string {
  return /^[A-Za-z0-9_-]{22}$/.test(key) ? key : makeTellingKey();
}
