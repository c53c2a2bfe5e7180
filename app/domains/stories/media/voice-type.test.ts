import { expect, test } from 'vitest';
import { voiceType } from './voice-type.ts';

const file = (...parts: (string | number[])[]) =>
  Buffer.concat([
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    Buffer.alloc(64),
  ]);
const webm = [0x1a, 0x45, 0xdf, 0xa3];
const handler = (kind: string) => `\0\0\0\x20hdlr\0\0\0\0\0\0\0\0${kind}`;

test('a recording is known by its first bytes, as the standards have them', () => {
  expect(voiceType(file(webm, 'B\x82\x84webm', 'A_OPUS'))).toBe('audio/webm');
  expect(voiceType(file('OggS\0\x02', 'OpusHead'))).toBe('audio/ogg');
  expect(voiceType(file('\0\0\0\x1cftypM4A ', handler('soun')))).toBe('audio/mp4');
  expect(voiceType(file('\0\0\0\x1cftypiso5', handler('soun')))).toBe('audio/mp4');
  expect(voiceType(file('ID3\x04'))).toBe('audio/mpeg');
  expect(voiceType(file([0xff, 0xfb, 0x90]))).toBe('audio/mpeg');
  expect(voiceType(file('RIFF\0\0\0\0WAVEfmt '))).toBe('audio/wav');
});

test('a film is no recording, for there is more on it than a voice', () => {
  expect(voiceType(file(webm, 'B\x82\x84webm', 'V_VP9', 'A_OPUS'))).toBe('film');
  expect(voiceType(file('\0\0\0\x1cftypqt  ', handler('soun'), handler('vide')))).toBe('film');
});

test('anything else is nothing, whatever its name is', () => {
  expect(voiceType(file(webm, 'B\x82\x88matroska'))).toBeNull();
  expect(voiceType(file('\0\0\0\x1cftypheic'))).toBeNull();
  expect(voiceType(file('<!DOCTYPE html><script>'))).toBeNull();
  expect(voiceType(file('RIFF\0\0\0\0WEBP'))).toBeNull();
  expect(voiceType(file([0xff, 0xd8, 0xff, 0xe0]))).toBeNull();
  expect(voiceType(new Uint8Array())).toBeNull();
});
