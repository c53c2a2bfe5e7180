import { randomUUID } from 'node:crypto';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![\s\S])/;

/** Whether a text from outside has the form of an id (a lower-case UUID). */
export function isId(text: string): boolean {
  return pattern.test(text);
}

/** UUIDv4: says nothing about when it was made. For stories and what hangs on them. */
export function randomId(): string {
  return randomUUID();
}

/**
 * UUIDv7 (RFC 9562): begins with the time in milliseconds, so that new rows stand together in an index.
 *
 * @param random at least ten random bytes; the first ten are used
 * @throws RangeError when there are fewer
 */
export function orderedId(now: Date, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('An ordered id needs ten random bytes.');
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
