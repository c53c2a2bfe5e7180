/**
 * The form in which names and answers are compared: people type "Feel about", "feel  about " and
 * "Feel About" for the same column.
 *
 * @example fold(' Feel  About') // 'feel about'
 */
export function fold(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

const SLUG_LENGTH = 40;

/** A name as an id: 'Hoe lang geleden?' → 'hoe-lang-geleden'. Empty when nothing of it is a Latin letter or digit. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, SLUG_LENGTH).replace(/^-+|-+$/g, '');
}

/**
 * Hands out ids that are unique within one form, the same ones for the same names in the same order.
 *
 * `instead` starts the ids of names that make no good id: other scripts, names that begin with a digit (CSS
 * and object order treat those differently) and names every JavaScript object already answers to, such as
 * "constructor".
 */
export function createNaming(instead: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const wish = slug(name);
    const unfit = !/^[a-z]/.test(wish) || wish in {};
    const base = unfit ? [instead, wish].filter(Boolean).join('-') : wish;
    let id = base;
    for (let turn = 2; taken.has(id); turn += 1) id = `${base}-${turn}`;
    taken.add(id);
    return id;
  };
}
