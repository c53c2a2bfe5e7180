/** Which telling a tab is working on. A lock goes with it, so that no other tab takes it while this one is open. */
export interface Tab {
  readonly id: string;
  /** Goes on with another telling; false when that is open in another tab. */
  moveTo(id: string): Promise<boolean>;
}

const remembered = 'zodat-vertelling';
const lockOf = (id: string) => `${remembered} ${id}`;

/** A reload lets go of its lock a moment after the new page began; a copy of a tab never gets the lock. */
const patience = 1_000;

export const newId = () => crypto.randomUUID();

export async function openTab(): Promise<Tab> {
  let id = sessionStorage.getItem(remembered) ?? newId();
  let letGo = await claim(id);
  while (letGo === null) {
    id = newId();
    letGo = await claim(id);
  }
  sessionStorage.setItem(remembered, id);
  return {
    get id() {
      return id;
    },
    async moveTo(other) {
      const claimed = await claim(other);
      if (claimed === null) return false;
      letGo?.();
      letGo = claimed;
      id = other;
      sessionStorage.setItem(remembered, id);
      return true;
    },
  };
}

/** Which of these are open in a tab now. */
export async function openInTabs(): Promise<(id: string) => boolean> {
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map((lock) => lock.name));
  return (id) => names.has(lockOf(id));
}

/** Holds a telling for as long as the page lives or until it is let go; null when another tab holds it. */
function claim(id: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    navigator.locks
      .request(
        lockOf(id),
        { signal: AbortSignal.timeout(patience) },
        () => new Promise<void>((letGo) => resolve(letGo)),
      )
      .catch(() => resolve(null));
  });
}
