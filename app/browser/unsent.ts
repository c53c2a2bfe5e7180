/**
 * Asks before someone leaves a page on which something was typed that was not sent: who writes down a story, a question
 * or a translation is called away half-way. The browser says it in its own words. What came back with a mistake was not
 * kept either.
 */
let unsent = document.querySelector('form [aria-invalid="true"]') !== null;

document.addEventListener('input', (event) => {
  const form = (event.target as Element).closest('form');
  if (form?.method === 'post') unsent = true;
});

document.addEventListener('submit', (event) => {
  // Into another tab, or into the frame of a preview: what was typed still stands here.
  const { submitter } = event;
  const elsewhere = submitter instanceof HTMLButtonElement && submitter.formTarget !== '';
  if (!elsewhere) unsent = false;
});

window.addEventListener('beforeunload', (event) => {
  if (unsent) event.preventDefault();
});
