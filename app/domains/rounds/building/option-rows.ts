import type { Option } from '../question.ts';

/** What a button in the list of options asks for: one more row, or row `at` (from 0) up, down or away. */
export type RowAction = { do: 'add' } | { do: 'up' | 'down' | 'remove'; at: number };

/** @example readRowAction('down:2') // { do: 'down', at: 2 } */
export function readRowAction(value: string): RowAction | undefined {
  if (value === 'add') return { do: 'add' };
  const [, what, at] = /^(up|down|remove):(\d{1,3})$/.exec(value) ?? [];
  if (what === undefined) return undefined;
  return { do: what as 'up' | 'down' | 'remove', at: Number(at) };
}

/** The rows after a button was pressed, and the row that someone goes on with. */
export function changeRows(
  rows: readonly Option[],
  action: RowAction,
): { rows: Option[]; focus: number | null } {
  if (action.do === 'add') return { rows: [...rows, { id: '', label: '' }], focus: rows.length };
  const { at } = action;
  const row = rows[at];
  if (row === undefined) return { rows: [...rows], focus: null };
  const others = rows.toSpliced(at, 1);
  if (action.do === 'remove') return { rows: others, focus: Math.min(at, others.length - 1) };
  const place = Math.max(0, Math.min(others.length, action.do === 'up' ? at - 1 : at + 1));
  return { rows: others.toSpliced(place, 0, row), focus: place };
}
