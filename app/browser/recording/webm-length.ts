/** The parts of a WebM file that matter here, by their first bytes (RFC 9559). */
const segment = [0x18, 0x53, 0x80, 0x67];
const information = [0x15, 0x49, 0xa9, 0x66];
const scale = [0x2a, 0xd7, 0xb1];
const length = [0x44, 0x89];

/**
 * Writes how long it is into a recording. Browsers write a WebM file while it is being said, without its length in it,
 * and players then show no length and cannot jump. A file that is put together in another way is given back as it is.
 *
 * @param seconds how long was recorded
 */
export function withLength(bytes: Uint8Array<ArrayBuffer>, seconds: number): Uint8Array<ArrayBuffer> {
  const begin = find(bytes, segment, 0, 200);
  const info = begin === -1 ? -1 : find(bytes, information, begin, begin + 200);
  if (info === -1 || !isOpenEnded(bytes, begin + segment.length)) return bytes;
  const size = readSize(bytes, info + information.length);
  if (size === null) return bytes;
  const from = size.end;
  const to = from + size.value;
  // Milliseconds, as browsers write it: a scale that says otherwise is not one of ours.
  if (find(bytes, length, from, to) !== -1 || !saysMilliseconds(bytes, from, to)) return bytes;
  const added = new Uint8Array([...length, 0x88, 0, 0, 0, 0, 0, 0, 0, 0]);
  new DataView(added.buffer).setFloat64(3, seconds * 1000);
  const longer = sizeBytes(size.value + added.length);
  return joined(
    bytes.subarray(0, info + information.length),
    longer,
    bytes.subarray(from, to),
    added,
    bytes.subarray(to),
  );
}

/** A size of which all bits are one says "until the end of the file". */
function isOpenEnded(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x01 && bytes.subarray(at + 1, at + 8).every((byte) => byte === 0xff);
}

function saysMilliseconds(bytes: Uint8Array, from: number, to: number): boolean {
  const at = find(bytes, scale, from, to);
  if (at === -1) return false;
  const value = [0x83, 0x0f, 0x42, 0x40];
  return value.every((byte, index) => bytes[at + scale.length + index] === byte);
}

/** A size begins with as many zero bits as bytes follow its first one. */
function readSize(bytes: Uint8Array, at: number): { value: number; end: number } | null {
  const first = bytes[at] ?? 0;
  const width = Math.clz32(first) - 23;
  if (first === 0 || width > 8) return null;
  let value = first & (0xff >> width);
  for (const byte of bytes.subarray(at + 1, at + width)) value = value * 256 + byte;
  return value > 10_000 ? null : { value, end: at + width };
}

/** In eight bytes, so that every size fits. */
function sizeBytes(value: number): Uint8Array {
  const size = new Uint8Array(8);
  new DataView(size.buffer).setUint32(4, value);
  size[0] = 0x01;
  return size;
}

function find(bytes: Uint8Array, wanted: number[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, bytes.length - wanted.length); at += 1)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
