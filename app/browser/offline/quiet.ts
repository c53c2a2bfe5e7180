/** What the telling table does when no one touches it, in seconds. */
interface Quiet {
  askAfter: number;
  clearAfter: number;
  ask(): void;
  clear(): void;
}

/**
 * Watches whether someone is still there. A tablet that slept lets its clocks stand still, so what counts is the time of
 * day, looked at each second and when the screen comes on again.
 *
 * @returns says that someone is there: the question may be stretched as often as wanted
 */
export function watchQuiet({ askAfter, clearAfter, ask, clear }: Quiet): () => void {
  let touched = Date.now();
  let asked = false;
  const stay = () => {
    touched = Date.now();
    asked = false;
  };
  const look = () => {
    const quiet = (Date.now() - touched) / 1000;
    if (quiet >= askAfter + clearAfter) clear();
    else if (quiet >= askAfter && !asked) {
      asked = true;
      ask();
    }
  };
  // Once the question stands there, only an answer to it counts: a sleeve that brushes the screen is no one.
  const touch = () => asked || stay();
  for (const name of ['pointerdown', 'pointermove', 'wheel', 'keydown', 'input'])
    addEventListener(name, touch, { passive: true, capture: true });
  setInterval(look, 1_000);
  document.addEventListener('visibilitychange', look);
  return stay;
}
