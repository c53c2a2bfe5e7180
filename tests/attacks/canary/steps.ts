import { setTimeout as pause } from 'node:timers/promises';
import type { Seen } from './browser.ts';

/** A running Zodat, and how to make its next withdrawal go wrong and right again. */
export interface Site {
  baseUrl: string;
  breakWithdrawal(): Promise<void> | void;
  mendWithdrawal(): Promise<void> | void;
}

export interface OpenRound {
  /** Path of the round for its hosts. */
  round: string;
  /** Path of its story point. */
  telling: string;
}

export function expectStatus(seen: Seen, status: number): Seen {
  if (seen.status !== status)
    throw new Error(`Expected ${status} on the walk and got ${seen.status}: ${seen.html.slice(0, 2_000)}`);
  return seen;
}

/** Waits for work in the background. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await pause(200);
  }
  throw new Error('Work in the background did not end on the walk.');
}
