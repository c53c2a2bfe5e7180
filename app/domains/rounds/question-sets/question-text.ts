import type { Option } from '../question.ts';

/** What a question of a set is called and asks, without its answers; no `help` when the set has none for it. */
export function words(of: { name: string; label: string; help?: string }) {
  const { name, label, help } = of;
  return help === undefined ? { name, label } : { name, label, help };
}

/** Options under the ids they have in the text, in the order in which they stand there: { glad: 'blij' }. */
export function optionsOf(labels: Record<string, string>): Option[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}
