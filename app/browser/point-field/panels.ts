import type { PointText } from '../../ui/point-field/text.nl.ts';
import { element } from './elements.ts';

export type Way = 'point' | 'words' | 'slide';

interface PanelParts {
  fieldset: HTMLElement;
  kind: string;
  labels: string[];
  text: PointText;
  drawing: SVGSVGElement;
  slides: HTMLElement[];
}

/** The three ways side by side, one open at a time, and below them the answer in words. */
export function makePanels({ fieldset, kind, labels, text, drawing, slides }: PanelParts) {
  const words = fieldset.querySelector<HTMLElement>('[data-part="words"]') ?? element('div', {});
  const panels: Record<Way, HTMLElement> = {
    point: pointPanel(kind, labels, text, drawing),
    words,
    slide: slidePanel(kind, labels, text, slides),
  };
  const buttons: Record<Way, HTMLButtonElement> = {
    point: wayButton(text.wayPoint),
    words: wayButton(text.wayWords),
    slide: wayButton(text.waySlide),
  };
  const ways = Object.keys(panels) as Way[];
  const open = (way: Way) => {
    for (const each of ways) {
      panels[each].hidden = each !== way;
      buttons[each].setAttribute('aria-pressed', String(each === way));
    }
  };
  for (const way of ways) buttons[way].addEventListener('click', () => open(way));

  const spoken = element('p', { 'aria-live': 'polite' });
  const clear = element('button', { type: 'button', class: 'ams-button ams-button--tertiary' }, text.clear);
  const choice = element('div', { class: 'point-field__ways', role: 'group', 'aria-label': text.waysLabel });
  choice.append(...ways.map((way) => buttons[way]));
  words.before(choice, panels.point, panels.slide);
  const notApplicable = fieldset.querySelector('[data-part="not-applicable"]');
  (notApplicable ?? words).after(element('div', { class: 'point-field__answer' }, spoken, clear));

  return {
    open,
    clear,
    focus: () => choice.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(),
    /** An empty answer says that nothing was chosen; the button to clear comes with an answer. */
    say(answer: string) {
      spoken.textContent = answer ? text.spoken + answer : text.empty;
      spoken.classList.toggle('point-field__spoken--given', answer !== '');
      clear.hidden = answer === '';
    },
  };
}

function pointPanel(kind: string, labels: string[], text: PointText, drawing: SVGSVGElement): HTMLElement {
  const help = kind === 'line' ? text.pointHelpLine : text.pointHelpTriad;
  const panel = element(
    'div',
    { class: 'point-field__panel' },
    element('p', { class: 'point-field__help' }, help),
  );
  const bottom = kind === 'line' ? labels : labels.slice(1);
  if (kind !== 'line') panel.append(element('p', { class: 'point-field__top' }, labels[0] ?? ''));
  panel.append(drawing, ends(bottom));
  return panel;
}

function slidePanel(kind: string, labels: string[], text: PointText, slides: HTMLElement[]): HTMLElement {
  const help = kind === 'line' ? text.slideHelpLine : text.slideHelpTriad;
  const panel = element(
    'div',
    { class: 'point-field__panel' },
    element('p', { class: 'point-field__help' }, help),
  );
  panel.append(...slides);
  if (kind === 'line') panel.append(ends(labels));
  return panel;
}

function ends(labels: string[]): HTMLElement {
  return element('div', { class: 'point-field__ends' }, ...labels.map((label) => element('span', {}, label)));
}

function wayButton(label: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'point-field__way' }, label);
}
