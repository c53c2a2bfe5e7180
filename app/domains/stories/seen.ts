import { createHash } from 'node:crypto';

/**
 * Stands for the words of a story or a draft as they were on screen: a form carries it, so that what is decided is
 * decided about those words and no others.
 *
 * @param sealed the words as they are stored; sealed anew they differ, also when they say the same
 */
export function seenOf({ sealed }: { sealed: Buffer }): string {
  return createHash('sha256').update(sealed).digest('base64url');
}
