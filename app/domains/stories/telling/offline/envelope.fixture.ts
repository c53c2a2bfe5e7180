import { createCipheriv, createECDH, hkdfSync } from 'node:crypto';

/** Seals a form to a round as browsers do, from what its telling page says; docs/decisions has the format. */
export function sealForm(
  page: string,
  pointKey: string,
  fields: Record<string, string>,
): Uint8Array<ArrayBuffer> {
  const said = (name: string) => new RegExp(`data-${name}="([^"]+)"`).exec(page)?.[1] ?? '';
  const publicKey = Buffer.from(said('public-key'), 'base64url');
  const pair = createECDH('prime256v1');
  const sender = pair.generateKeys();
  const context = Buffer.from(`zodat sealed telling 1 ${pointKey} ${said('round')} `);
  const info = Buffer.concat([context, sender, publicKey]);
  const derived = Buffer.from(hkdfSync('sha256', pair.computeSecret(publicKey), '', info, 44));
  const cipher = createCipheriv('aes-256-gcm', derived.subarray(0, 32), derived.subarray(32));
  const form = `application/x-www-form-urlencoded\n${new URLSearchParams(fields)}`;
  const sealed = Buffer.concat([cipher.update(form), cipher.final(), cipher.getAuthTag()]);
  return new Uint8Array(Buffer.concat([Buffer.of(1), sender, sealed]));
}
