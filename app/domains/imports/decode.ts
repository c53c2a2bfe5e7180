import { LIMITS } from './limits.ts';
import { importText } from './text.nl.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without byte-order mark; empty when refused. */
  text: string;
  encoding: Encoding;
  /** Why this is no text file that can be read, in Dutch. */
  refusal?: string;
}

/** The first bytes of files that people choose by mistake, because a spreadsheet opens them just as well. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads the bytes of a CSV file as text: by its byte-order mark, else as UTF-8 when it is that, else as
 * Windows-1252, which is what Dutch Excel writes. UTF-16 is recognised without a mark too, by its zero bytes.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const refuse = (refusal: string): Decoded => ({ text: '', encoding: 'utf-8', refusal });
  if (bytes.length > LIMITS.bytes) return refuse(importText.file.tooBig);
  if (SPREADSHEETS.some((start) => begins(bytes, start))) return refuse(importText.file.spreadsheet);
  const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return text.trim() === '' ? refuse(importText.file.empty) : { text, encoding };
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be';
  return undefined;
}

function guessedEncoding(bytes: Uint8Array): Encoding {
  const start = bytes.subarray(0, 2000);
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  // Western text in UTF-16 has a zero in every second byte; a stray NUL in another encoding is a few at most.
  if (zeros[1] > start.length / 4) return 'utf-16le';
  if (zeros[0] > start.length / 4) return 'utf-16be';
  return looksLikeUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/**
 * One character cut in half does not make a UTF-8 file Windows-1252: then every other é would come out as Ã©.
 * Text that is really Windows-1252 turns nearly all its accents into the replacement character.
 */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
    return whole > broken * 10;
  }
}
