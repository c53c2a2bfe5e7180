import { element } from './elements.ts';

export type Way = 'point' | 'words' | 'slide';

interface WaysText {
  waysLabel: string;
  wayPoint: string;
  wayWords: string;
  waySlide: string;
  empty: string;
  spoken: string;
  clear: string;
}

interface WaysParts {
  fieldset: HTMLElement;
  text: WaysText;
  point: HTMLElement;
  slide: HTMLElement;
}

/** The three ways side by side, one open at a time, and below them the answer in words. */
export function makeWays({ fieldset, text, point, slide }: WaysParts) {
  const words = fieldset.querySelector<HTMLElement>('[data-part="words"]') ?? element('div', {});
  const panels: Record<Way, HTMLElement> = { point, words, slide };
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

  const choice = element('div', { class: 'point-field__ways', role: 'group', 'aria-label': text.waysLabel });
  choice.append(...ways.map((way) => buttons[way]));
  words.before(choice, point, slide);
  const said = makeAnswer(fieldset, words, text);
  return {
    open,
    clear: said.clear,
    say: said.say,
    focus: () => choice.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(),
  };
}

function makeAnswer(fieldset: HTMLElement, words: HTMLElement, text: WaysText) {
  const spoken = element('p', { 'aria-live': 'polite' });
  const clear = element('button', { type: 'button', class: 'ams-button ams-button--tertiary' }, text.clear);
  const notApplicable = fieldset.querySelector('[data-part="not-applicable"]');
  (notApplicable ?? words).after(element('div', { class: 'point-field__answer' }, spoken, clear));
  return {
    clear,
    /**
     * An empty answer says that nothing was chosen; the button to clear comes with an answer. Other modules find the
     * answer in words on the field itself.
     */
    say(answer: string) {
      spoken.textContent = answer ? `${text.spoken} ${answer}` : text.empty;
      spoken.classList.toggle('point-field__spoken--given', answer !== '');
      clear.hidden = answer === '';
      fieldset.dataset.spoken = answer;
    },
  };
}

function wayButton(label: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'point-field__way' }, label);
}
