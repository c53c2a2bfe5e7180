import type { Draft } from './draft.ts';
import type { Parts } from './parts.ts';
import type { Tab } from './tab.ts';

/** Everything around one form in one tab. */
export interface Desk {
  parts: Parts;
  form: HTMLFormElement;
  tab: Tab;
  draft: Draft;
  /** Sends what waits, here and from other tabs, and shows what became of it. */
  check(): Promise<void>;
}
