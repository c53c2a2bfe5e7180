import { joined } from './envelope.ts';

/** A form as bytes: its kind of content on the first line, then the body as a browser would send it, files included. */
export async function pack(data: FormData): Promise<Uint8Array<ArrayBuffer>> {
  const sent = new Response(data);
  const type = new TextEncoder().encode(`${sent.headers.get('content-type')}\n`);
  return joined(type, new Uint8Array(await sent.arrayBuffer()));
}

export function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<FormData> {
  const end = bytes.indexOf(10);
  const type = new TextDecoder().decode(bytes.subarray(0, end));
  return new Response(bytes.subarray(end + 1), { headers: { 'content-type': type } }).formData();
}
