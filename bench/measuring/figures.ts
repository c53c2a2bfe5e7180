import { loadavg } from 'node:os';

/** One line of what was measured, with the limit beside it. */
export interface Figure {
  what: string;
  sample: string;
  figure: string;
  /** What it is held against: a server that does nothing else, raw inserts, or an aim. */
  limit: string;
  ratio: string;
}

/** What every claim gives back. */
export interface Claim {
  title: string;
  figures: Figure[];
  /** How it was measured, and what to know when reading it. */
  notes: string[];
}

/** The busyness of the machine: processes that wanted a core in the last minute. */
export function machineLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(' ');
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The nearest rank: the value that this share of the sample does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const perSecond = (value: number) => `${Math.round(value)} /s`;
export const times = (value: number) => `${value.toFixed(2)} ×`;
export const percent = (value: number) => `${Math.round(value * 100)} %`;

/** A Markdown table, readable in a terminal too. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['what', 'sample', 'figure', 'limit', 'ratio'] as const;
  const rows = [head, ...figures.map((figure) => head.map((name) => figure[name]))];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
