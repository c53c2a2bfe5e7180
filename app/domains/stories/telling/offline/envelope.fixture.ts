import { sealTo } from '../../../../browser/offline/envelope.ts';
import { pack } from '../../../../browser/offline/form-bytes.ts';

/** Seals a form to a round as a browser does, with what its telling page says. */
export async function sealForm(page: string, pointKey: string, fields: Record<string, string>) {
  const said = (name: string) => new RegExp(`data-${name}="([^"]+)"`).exec(page)?.[1] ?? '';
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const round = { pointKey, roundId: said('round'), publicKey: said('public-key') };
  return sealTo(round, await pack(form));
}
