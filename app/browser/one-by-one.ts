import { oneByOne } from './one-by-one/screens.ts';

/** Lets a teller see the questions one by one or all on one page, and keeps that choice on the device. */
const key = 'zodat.view';
const choice = document.querySelector<HTMLElement>('[data-module="one-by-one"]');
const form = choice?.closest('form');
if (choice && form) start(choice, form);

function start(choice: HTMLElement, form: HTMLFormElement): void {
  const screens = oneByOne(form, choice);
  const buttons = [...choice.querySelectorAll<HTMLButtonElement>('[data-view]')];
  const show = (view: string) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.view === view));
    if (view === 'one') screens.open();
    else screens.close();
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { view = 'all' } = button.dataset;
      keep(view);
      show(view);
    });
  }
  // Enter in a field would send a story that is not finished.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    screens.next();
  });
  choice.hidden = false;
  if (kept() === 'one') show('one');
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // No storage here: the choice holds for this page.
  }
}

function keep(view: string): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // As above.
  }
}
