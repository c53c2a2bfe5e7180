import type { VoiceType } from './voice-type.ts';

/**
 * A recording without what a telephone writes beside the sound: when and where it was made, with what, and its name
 * (often a street). The sound stays as it was. What a browser records on our own page holds none of this.
 *
 * @returns the same bytes when there was nothing to take away
 */
export function withoutTraces(file: Uint8Array, type: VoiceType): Uint8Array {
  const bytes = Buffer.from(file);
  if (type === 'audio/mp4') clearBoxes(bytes, 0, bytes.length);
  else if (type === 'audio/wav') clearChunks(bytes);
  else if (type === 'audio/mpeg') return withoutTags(bytes);
  return bytes;
}

/** What a recorder writes is three deep (moov, trak, mdia); a file without end is made to do harm. */
const deepest = 8;

const inside = new Set(['moov', 'trak', 'mdia', 'moof', 'traf']);
const notes = new Set(['udta', 'meta', 'uuid', 'ilst']);
/** Their second word of four bytes on: version and flags, then when it was made and changed. */
const dated = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * ISO/IEC 14496-12: a file is boxes in boxes. Notes become empty room of the same size, so that nothing moves; days and
 * times become zero, which stands for "unknown".
 */
function clearBoxes(bytes: Buffer, from: number, to: number, depth = 0): void {
  if (depth > deepest) return;
  let at = from;
  while (at + 8 <= to) {
    const end = at + sizeOfBox(bytes, at, to);
    if (end < at + 8 || end > to) return;
    clearBox(bytes, at, end, depth);
    at = end;
  }
}

/** In four bytes; 1 says that it stands in the eight bytes after the kind, 0 that it is all the rest. */
function sizeOfBox(bytes: Buffer, at: number, to: number): number {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return to - at;
  if (size > 1) return size;
  return at + 16 <= to ? Number(bytes.readBigUInt64BE(at + 8)) : 0;
}

function clearBox(bytes: Buffer, at: number, end: number, depth: number): void {
  const kind = bytes.toString('latin1', at + 4, at + 8);
  const start = Math.min(end, at + (bytes.readUInt32BE(at) === 1 ? 16 : 8));
  const longTimes = bytes[start] === 1;
  if (inside.has(kind)) clearBoxes(bytes, start, end, depth + 1);
  else if (notes.has(kind)) bytes.fill(0, start, end).write('free', at + 4, 'latin1');
  else if (dated.has(kind))
    bytes.fill(0, Math.min(end, start + 4), Math.min(end, start + (longTimes ? 20 : 12)));
}

/** RIFF: chunks one after the other, each on an even place. Only what is needed to hear it keeps its content. */
function clearChunks(bytes: Buffer): void {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = bytes.toString('latin1', at, at + 4);
    const end = Math.min(bytes.length, at + 8 + bytes.readUInt32LE(at + 4));
    if (!['fmt ', 'data', 'fact'].includes(kind)) bytes.fill(0, at + 8, end).write('JUNK', at, 'latin1');
    at = end + (end % 2);
  }
}

/** ID3: tags in front, of a size in four times seven bits, and one of 128 bytes at the end. */
function withoutTags(bytes: Buffer): Buffer {
  let from = 0;
  while (bytes.toString('latin1', from, from + 3) === 'ID3' && from + 10 <= bytes.length) {
    const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((bytes[from + place] ?? 0) & 0x7f), 0);
    const hasFoot = ((bytes[from + 5] ?? 0) & 0x10) !== 0;
    from += 10 + size + (hasFoot ? 10 : 0);
  }
  const to =
    bytes.toString('latin1', bytes.length - 128, bytes.length - 125) === 'TAG'
      ? bytes.length - 128
      : bytes.length;
  return bytes.subarray(Math.min(from, to), to);
}
