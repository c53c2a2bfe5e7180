/** Says that something new was told in the round on screen, and lets the reader choose when to show it. */
for (const place of document.querySelectorAll<HTMLElement>('[data-module="live-stories"]')) {
  const source = new EventSource(place.dataset.source ?? '');
  source.addEventListener('stories', () => {
    place.hidden = false;
  });
  addEventListener('pagehide', () => source.close());
}
