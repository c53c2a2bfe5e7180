import { describe, expect, it } from 'vitest';
import {
  endMoves,
  formSecretOf,
  hashToken,
  readPathAfter,
  readSignInCookie,
  signInEnd,
  tokenFrom,
  writeSignInCookie,
} from './sign-in.ts';

const noor = '3f0e4a8e-52cc-4a37-9d0d-0c6a58f1a001';
const token = tokenFrom(Buffer.alloc(32, 7));

describe('the cookie of a sign-in', () => {
  it('is read as it was written', () => {
    expect(readSignInCookie(writeSignInCookie({ personId: noor, token }))).toEqual({ personId: noor, token });
  });

  it.each([
    undefined,
    '',
    noor,
    `${noor}.`,
    `.${token}`,
    `${noor}.${token}.x`,
    `${noor}.${token}x`,
    `x'.${token}`,
  ])('is nothing when it is %s', (value) => {
    expect(readSignInCookie(value)).toBeNull();
  });
});

describe('what is kept of a token', () => {
  it('is a hash, and the secret for forms is another one', () => {
    expect(hashToken(token)).toHaveLength(32);
    expect(hashToken(token)).not.toEqual(formSecretOf(token));
    expect(hashToken(token).toString('base64url')).not.toContain(token);
  });
});

describe('the end of a sign-in', () => {
  const monday = new Date('2026-11-23T09:00:00Z');

  it('is thirty days after its last use', () => {
    expect(signInEnd(monday)).toEqual(new Date('2026-12-23T09:00:00Z'));
  });

  it('moves once a day, not at every page', () => {
    expect(endMoves(signInEnd(monday), new Date('2026-11-23T20:00:00Z'))).toBe(false);
    expect(endMoves(signInEnd(monday), new Date('2026-11-24T10:00:00Z'))).toBe(true);
  });
});

describe('where to go after signing in', () => {
  it('is a path of ours', () => {
    expect(readPathAfter('/ruimte/3f0e/vertellen?deel=2')).toBe('/ruimte/3f0e/vertellen?deel=2');
  });

  it.each([
    '',
    'https://elders.example',
    '//elders.example',
    '/\\elders.example',
    '/a\nb',
    '/aanmelden',
    '/a#b',
  ])('is nowhere for %s', (typed) => {
    expect(readPathAfter(typed)).toBeNull();
  });
});
