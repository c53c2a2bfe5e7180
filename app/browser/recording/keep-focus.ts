/**
 * For a part of a page in which the button that was pressed goes away, which would leave the focus nowhere. Gives what
 * to call after that, with the button that comes next, if there is one already.
 */
export function keepFocus(desk: HTMLElement | null): (next: HTMLElement | null | undefined) => void {
  let held = false;
  return (next) => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) held = desk?.contains(activeElement) ?? false;
    const gone = activeElement === body || activeElement?.closest('[hidden]');
    if (held && gone) next?.focus();
  };
}
