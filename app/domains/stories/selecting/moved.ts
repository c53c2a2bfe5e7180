/**
 * The list with one item a place earlier (-1) or later (1); at the end of the list, or unknown, it stays as it is.
 *
 * @example moved(['a', 'b', 'c'], 'b', -1) // ['b', 'a', 'c']
 */
export function moved<Item>(items: readonly Item[], item: Item, by: -1 | 1): Item[] {
  const at = items.indexOf(item);
  const other = items[at + by];
  if (at === -1 || other === undefined) return [...items];
  return items.map((one) => (one === item ? other : one === other ? item : one));
}
