import type { Draft } from './draft.ts';
import type { Parts } from './parts.ts';
import type { Tab } from './tab.ts';

/** A page in one tab from which stories are sent, and on which is shown what became of them. */
export interface Counter {
  parts: Parts;
  tab: Tab;
  /** Sends what waits, here and from other tabs, and shows what became of it. */
  check(): Promise<void>;
}

/** One with a form on it. */
export interface Desk extends Counter {
  form: HTMLFormElement;
  draft: Draft;
}
