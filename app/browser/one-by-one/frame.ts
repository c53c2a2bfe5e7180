import type { StepText } from '../../ui/one-by-one/text.nl.ts';
import { element } from '../point-field/elements.ts';
import { makeOverview } from './overview.ts';

/** What stands around a question that has the screen to itself. */
interface Screen {
  /** The question, or nothing on the last screen. */
  step: HTMLElement | undefined;
  steps: HTMLElement[];
}

/** The count above a question, the buttons below it, and the last screen with everything on it. */
export function makeFrame(
  form: HTMLFormElement,
  choice: HTMLElement,
  text: StepText,
  change: (step: HTMLElement) => void,
) {
  const overview = makeOverview(text, change);
  const progress = element('p', { class: 'one-by-one__progress' });
  const previous = stepButton('ams-button ams-button--secondary', text.previous);
  const next = stepButton('ams-button ams-button--primary', text.next);
  const row = element('div', { class: 'row' }, previous, next);
  const submit = form.querySelector('[type="submit"]')?.closest('form > *');

  return {
    previous,
    next,
    title: overview.title,
    put() {
      choice.after(progress);
      form.append(overview.part, row);
      if (submit) form.append(submit);
    },
    remove() {
      for (const part of document.querySelectorAll('[data-away]')) setAway(part, false);
      for (const part of [progress, overview.part, row]) part.remove();
    },
    show({ step, steps }: Screen) {
      const first = step !== undefined && step === steps[0];
      const ended = step === undefined;
      if (ended) overview.show(steps);
      showOnly(form, step, first);
      setAway(choice, !first && !ended);
      setAway(overview.part, !ended);
      setAway(progress, ended);
      setAway(row, false);
      setAway(previous, first);
      setAway(next, ended);
      if (submit) setAway(submit, !ended);
      if (ended) return;
      const number = String(steps.indexOf(step) + 1);
      const counted = text.progress.replace('{a}', number).replace('{b}', String(steps.length));
      const maySkip = step.dataset.required === undefined;
      progress.replaceChildren(element('strong', {}, counted), maySkip ? text.skip : '');
      nameStep(step, counted);
    },
  };
}

/** Of everything in the form and before it, only what belongs to this step; the first screen has the welcome too. */
function showOnly(form: HTMLFormElement, step: HTMLElement | undefined, first: boolean): void {
  for (const each of form.querySelectorAll('[data-step]')) setAway(each, each !== step);
  for (const part of form.children) setAway(part, step === undefined || !part.contains(step));
  for (const part of form.parentElement?.children ?? []) {
    if (part !== form && !part.matches('h1, .error-summary')) setAway(part, !first);
  }
}

function setAway(part: Element, away: boolean): void {
  part.toggleAttribute('data-away', away);
}

/** A screen reader that comes to a question hears which one of how many it is. */
function nameStep(step: HTMLElement, counted: string): void {
  step.tabIndex = -1;
  step.classList.add('one-by-one__step');
  step.setAttribute('role', 'group');
  step.setAttribute('aria-label', counted);
}

function stepButton(look: string, words: string): HTMLButtonElement {
  return element('button', { type: 'button', class: look }, words);
}
