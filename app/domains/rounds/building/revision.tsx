import type { WorkingCopy } from './working-copy.ts';

/** Says with a form which revision it was made from, so that an old tab never writes over a newer one. */
export function Revision({ copy }: { copy: Pick<WorkingCopy, 'mark'> }) {
  return <input type="hidden" name="revision" value={copy.mark} />;
}
