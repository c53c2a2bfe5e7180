/**
 * A title as the name of a file on any computer: letters, digits and dashes.
 *
 * @example fileNameOf('Na de steun: hoe was het?') // 'na-de-steun-hoe-was-het'
 */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '').slice(0, 60) || 'ronde';
}
