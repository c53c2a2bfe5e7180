/**
 * Answers with a file, or with the part of it that was asked for (RFC 9110, section 14): players ask for parts, to begin
 * at once and to jump. Nothing keeps it.
 */
export function fileAnswer(request: Request, file: Buffer, contentType: string): Response {
  const headers: Record<string, string> = {
    'content-type': contentType,
    'content-disposition': 'inline',
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
  };
  const range = rangeOf(request.headers.get('range'), file.length);
  if (range === 'whole') return answer(file, 200, headers);
  if (range === 'outside') {
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${file.length}` },
    });
  }
  const [first, last] = range;
  headers['content-range'] = `bytes ${first}-${last}/${file.length}`;
  return answer(file.subarray(first, last + 1), 206, headers);
}

function answer(bytes: Buffer, status: number, headers: Record<string, string>): Response {
  const body = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length);
  return new Response(body, { status, headers: { ...headers, 'content-length': String(bytes.length) } });
}

/** The first and last byte of one range. Several at once, and what is no range at all, may be answered with the whole. */
function rangeOf(asked: string | null, length: number): [number, number] | 'whole' | 'outside' {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked ?? '');
  const [from = '', to = ''] = found?.slice(1) ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') return Number(to) === 0 ? 'outside' : [Math.max(0, length - Number(to)), length - 1];
  if (Number(from) >= length) return 'outside';
  if (to === '') return [Number(from), length - 1];
  return Number(to) < Number(from) ? 'whole' : [Number(from), Math.min(Number(to), length - 1)];
}
