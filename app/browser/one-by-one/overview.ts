import type { StepText } from '../../ui/one-by-one/text.nl.ts';
import { element } from '../point-field/elements.ts';
import { answersOf, titleOf } from './steps.ts';

/** Everything that was answered, once, before it is sent. */
export function makeOverview(text: StepText, change: (step: HTMLElement) => void) {
  const title = element(
    'h2',
    { class: 'ams-heading ams-heading--2', tabindex: '-1', id: 'overzicht' },
    text.overview,
  );
  const answers = element('dl', { class: 'one-by-one__answers' });
  const part = element(
    'section',
    { class: 'stack stack--m', 'aria-labelledby': 'overzicht' },
    title,
    element('p', { class: 'ams-paragraph' }, text.overviewLead),
    answers,
  );
  return {
    part,
    title,
    show(steps: HTMLElement[]) {
      answers.replaceChildren(...steps.map((step) => line(step, text, () => change(step))));
    },
  };
}

function line(step: HTMLElement, text: StepText, change: () => void): HTMLElement {
  const title = titleOf(step);
  const said = answersOf(step);
  const name = `${text.change}: ${title}`;
  const button = element(
    'button',
    { type: 'button', class: 'ams-button ams-button--tertiary', 'aria-label': name },
    text.change,
  );
  button.addEventListener('click', change);
  return element(
    'div',
    { class: 'one-by-one__answer' },
    element('dt', {}, title),
    ...(said.length === 0 ? [nothing(step, text)] : said.map((words) => element('dd', {}, words))),
    element('dd', { class: 'one-by-one__change' }, button),
  );
}

function nothing(step: HTMLElement, text: StepText): HTMLElement {
  const needed = step.dataset.required !== undefined;
  return needed
    ? element('dd', { class: 'one-by-one__needed' }, text.needed)
    : element('dd', { class: 'one-by-one__none' }, text.skipped);
}
