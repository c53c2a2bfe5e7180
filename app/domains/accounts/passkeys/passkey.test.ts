import { expect, test } from 'vitest';
import { readCredentialAnswer } from './passkey.ts';

test('what a device sent has an id that a browser could have written', () => {
  expect(readCredentialAnswer('{"id":"AbC-_9","response":{}}')).toEqual({ id: 'AbC-_9', response: {} });
});

test.each([
  ['a zero byte, which no database takes', '{"id":"A\\u0000","response":{}}'],
  ['an id without end', JSON.stringify({ id: 'A'.repeat(50_000), response: {} })],
  ['an answer that is nothing', '{"id":"A","response":null}'],
  ['no JSON', 'niet gelukt'],
])('%s is no answer', (_name, typed) => {
  expect(readCredentialAnswer(typed)).toBeNull();
});
