import { expect, test } from 'vitest';
import { isId, orderedId, randomId } from './ids.ts';

test('an ordered id is the example of RFC 9562, appendix A.6', () => {
  const random = Buffer.from('0cc318c4dc0c0c07398f', 'hex');
  expect(orderedId(new Date(0x017f22e279b0), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('an id made later sorts later, whatever its random part', () => {
  const first = orderedId(new Date('2026-11-22T10:00:00.000Z'), Buffer.alloc(16, 0xff));
  const second = orderedId(new Date('2026-11-22T10:00:00.001Z'), Buffer.alloc(16, 0));
  expect([second, first].sort()).toEqual([first, second]);
});

test('an ordered id without enough randomness is refused', () => {
  expect(() => orderedId(new Date(0), new Uint8Array(9))).toThrow(RangeError);
});

test('ids of both kinds are ids, and every random id is another', () => {
  const ids = Array.from({ length: 1000 }, () => randomId());
  expect(new Set(ids).size).toBe(1000);
  expect([...ids, orderedId(new Date(), Buffer.alloc(16, 7))].every(isId)).toBe(true);
});

test('what only looks like an id is not one', () => {
  const id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
  for (const text of [
    '',
    'lindewaard',
    id.toUpperCase(),
    `${id} `,
    `${id}\n`,
    id.replaceAll('-', ''),
    `{${id}}`,
  ]) {
    expect(isId(text), text).toBe(false);
  }
});
