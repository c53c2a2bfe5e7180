/**
 * Left and right go to the story before and after this one: reading a row of stories without reaching for the mouse.
 * Only when nobody is typing or choosing, and never with another key held, so that no shortcut of a browser or screen
 * reader is taken.
 */
const relations: Record<string, string> = { ArrowLeft: 'prev', ArrowRight: 'next' };

addEventListener('keydown', (event) => {
  const relation = relations[event.key];
  if (relation === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, summary, audio'))
    return;
  document.querySelector<HTMLAnchorElement>(`a[rel="${relation}"]`)?.click();
});
