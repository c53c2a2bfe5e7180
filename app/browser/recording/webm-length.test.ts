import { expect, test } from 'vitest';
import { withLength } from './webm-length.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
const header = '1a45dfa3 87 4282 84 7765626d';
const open = '18538067 01ffffffffffffff';
const scale = '2ad7b1 83 0f4240';
const rest = '1654ae6b 80 1f43b675 01ffffffffffffff e7 81 00';

test('the length stands among the other facts of the file, in milliseconds', () => {
  const made = withLength(hex(`${header} ${open} 1549a966 87 ${scale} ${rest}`), 134.5);
  const expected = `${header} ${open} 1549a966 0100000000000012 ${scale} 4489 88 41006b2000000000 ${rest}`;
  expect(Buffer.from(made).toString('hex')).toBe(expected.replaceAll(/\s/g, ''));
  expect(Buffer.from('41006b2000000000', 'hex').readDoubleBE()).toBe(134_500);
});

test('a file that is made in another way stays as it is', () => {
  const others = [
    `${header} 18538067 a0 1549a966 87 ${scale} ${rest}`,
    `${header} ${open} 1549a966 92 ${scale} 4489 88 41006b2000000000 ${rest}`,
    `${header} ${open} 1549a966 87 2ad7b1 83 010203 ${rest}`,
    `${header} ${open} ${rest}`,
    '4f676753 00 02',
    '',
  ];
  for (const bytes of others.map(hex)) expect(withLength(bytes, 10)).toEqual(bytes);
});
