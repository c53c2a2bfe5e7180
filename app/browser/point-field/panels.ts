import type { PointText } from '../../ui/point-field/text.nl.ts';
import { element } from './elements.ts';

/** A box with a line of help on top. */
export function makePanel(help: string, ...parts: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'point-field__panel' },
    element('p', { class: 'point-field__help' }, help),
    ...parts,
  );
}

/** The drawing between the names of its ends or corners. */
export function pointPanel(
  kind: string,
  labels: string[],
  text: PointText,
  drawing: SVGSVGElement,
): HTMLElement {
  const line = kind === 'line';
  const panel = makePanel(line ? text.pointHelpLine : text.pointHelpTriad);
  if (!line) panel.append(element('p', { class: 'point-field__top' }, labels[0] ?? ''));
  panel.append(drawing, makeEnds(line ? labels : labels.slice(1)));
  return panel;
}

export function slidePanel(
  kind: string,
  labels: string[],
  text: PointText,
  slides: HTMLElement[],
): HTMLElement {
  const line = kind === 'line';
  const panel = makePanel(line ? text.slideHelpLine : text.slideHelpTriad, ...slides);
  if (line) panel.append(makeEnds(labels));
  return panel;
}

/** Names of the left and the right end, each on its own side. */
export function makeEnds(labels: string[]): HTMLElement {
  return element('div', { class: 'point-field__ends' }, ...labels.map((label) => element('span', {}, label)));
}
