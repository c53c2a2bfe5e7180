import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';
import { LIMITS } from './limits.ts';

const SENTENCE = 'Verhaal;Gevoel\r\nToen kwam Noor: “één kopje thee, € 2”;blij';

/** The same sentence as Windows writes it: the signs that differ from Latin-1 by hand, from the code page table. */
function windows1252(text: string): Uint8Array {
  const own = new Map([
    ['€', 0x80],
    ['“', 0x93],
    ['”', 0x94],
  ]);
  return Uint8Array.from(text, (sign) => own.get(sign) ?? sign.charCodeAt(0));
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), little);
  return new Uint8Array(view.buffer);
}

test('UTF-8 is read with and without a byte-order mark, and the mark is gone', () => {
  const plain = new TextEncoder().encode(SENTENCE);
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...plain]);
  expect(decodeText(plain)).toEqual({ text: SENTENCE, encoding: 'utf-8' });
  expect(decodeText(marked)).toEqual({ text: SENTENCE, encoding: 'utf-8' });
});

test('Windows-1252 keeps its accents, curly quotes and euro', () => {
  expect(decodeText(windows1252(SENTENCE))).toEqual({ text: SENTENCE, encoding: 'windows-1252' });
});

test('UTF-16 is recognised with a mark and without', () => {
  for (const little of [true, false]) {
    const encoding = little ? 'utf-16le' : 'utf-16be';
    expect(decodeText(utf16(`\ufeff${SENTENCE}`, little))).toEqual({ text: SENTENCE, encoding });
    expect(decodeText(utf16(SENTENCE, little))).toEqual({ text: SENTENCE, encoding });
  }
});

test('one letter cut in half does not turn a UTF-8 file into another encoding', () => {
  const half = [...new TextEncoder().encode('é'.repeat(50)), 0xc3];
  const { text, encoding } = decodeText(Uint8Array.from(half));
  expect(encoding).toBe('utf-8');
  expect(text).toBe(`${'é'.repeat(50)}\ufffd`);
});

test('a NUL in a text does not make it UTF-16', () => {
  expect(decodeText(new TextEncoder().encode('Verhaal\nIk\0liep')).encoding).toBe('utf-8');
});

test('a spreadsheet, an empty file and a file that is too big are refused with what to do', () => {
  expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 20])).refusal).toContain('CSV UTF-8');
  expect(decodeText(new Uint8Array()).refusal).toContain('leeg');
  expect(decodeText(new TextEncoder().encode('\ufeff \r\n')).refusal).toContain('leeg');
  expect(decodeText(new Uint8Array(LIMITS.bytes + 1)).refusal).toContain('50 MB');
});
