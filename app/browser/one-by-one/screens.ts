import { makeFrame } from './frame.ts';
import { markOtherSteps, stepsOf } from './steps.ts';

/** The name of the last screen, where everything is shown before it is sent. */
const END = 'end';

/**
 * The questions of a form one by one. Each screen has an entry in the history of the browser, so that going back goes
 * one question back; an entry holds the name of a step, because follow-ups come and go between them.
 */
export function oneByOne(form: HTMLFormElement, choice: HTMLElement) {
  /** The screen one is on; undefined while everything stands on one page. */
  let at: string | undefined;
  markOtherSteps(form, choice);
  const frame = makeFrame(form, choice, JSON.parse(choice.dataset.text ?? '{}'), (step) =>
    go(step.dataset.step),
  );
  const stepAt = () => stepsOf(form).find((step) => step.dataset.step === at);

  /** The name of the screen before or after this one. */
  function beside(by: number): string | undefined {
    const names = [...stepsOf(form).map((step) => step.dataset.step), END];
    return names[Math.min(names.length - 1, Math.max(0, names.indexOf(at) + by))];
  }

  function show(wanted: string | undefined): void {
    const steps = stepsOf(form);
    const known = wanted === END || steps.some((step) => step.dataset.step === wanted);
    at = known ? wanted : steps[0]?.dataset.step;
    frame.show({ step: stepAt(), steps });
  }

  function go(step: string | undefined, focus?: HTMLElement): void {
    history.pushState({ step }, '');
    show(step);
    (focus ?? stepAt() ?? frame.title).focus({ preventScroll: focus === undefined });
    if (!focus) scrollTo({ top: 0 });
  }

  frame.previous.addEventListener('click', () => go(beside(-1)));
  frame.next.addEventListener('click', () => go(beside(1)));
  addEventListener('popstate', ({ state }) => {
    if (at === undefined) return;
    show(state?.step);
    (stepAt() ?? frame.title).focus();
  });
  // A follow-up came or went: the count changes, the screen does not.
  form.addEventListener('asked', () => at !== undefined && show(at));
  // A link to a question, such as one in the list of what to put right, opens it.
  document.addEventListener('click', (event) => {
    const target = at === undefined ? null : targetOf(event);
    const step = target?.closest<HTMLElement>('[data-step]');
    if (!target || !step) return;
    event.preventDefault();
    go(step.dataset.step, target);
  });

  return {
    open() {
      frame.put();
      const wrong = form.querySelector('[aria-invalid]')?.closest<HTMLElement>('[data-step]');
      show(wrong?.dataset.step ?? history.state?.step);
      history.replaceState({ ...history.state, step: at }, '');
    },
    close() {
      at = undefined;
      frame.remove();
    },
    next() {
      if (at !== undefined && at !== END) go(beside(1));
    },
  };
}

/** What a link on this page leads to. */
function targetOf(event: Event): HTMLElement | null {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  return link ? document.getElementById(link.getAttribute('href')?.slice(1) ?? '') : null;
}
