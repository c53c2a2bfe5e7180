import { type AxisEnds, fillStones, speakStone } from '../../ui/stones-field/spoken.ts';
import type { StonesText } from '../../ui/stones-field/text.nl.ts';
import type { Spot } from '../../ui/stones-field/values.ts';
import { element } from '../point-field/elements.ts';
import { makeWays } from '../point-field/ways.ts';
import { makeCanvas } from './canvas.ts';
import { makeStoneSlides } from './stone-slides.ts';
import { besideStones, type Stone, stonesOf } from './stones.ts';

const NOWHERE: Spot = [undefined, undefined];

/** Adds a canvas and slides to the words of a stones field, and keeps the three equal. */
export function enhanceStonesField(fieldset: HTMLElement): void {
  const ends: AxisEnds = JSON.parse(fieldset.dataset.ends ?? '[]');
  const text: StonesText = JSON.parse(fieldset.dataset.text ?? '{}');
  const stones = stonesOf(fieldset);
  const beside = besideStones(fieldset);

  const lay = (way: string) => (stone: Stone, spot: Spot) => {
    stone.write(spot);
    beside.setWay(way);
    if (spot !== NOWHERE) beside.applies();
    fieldset.dispatchEvent(new Event('input', { bubbles: true }));
    show();
  };
  const canvas = makeCanvas(stones, ends, text, lay('point'));
  const slides = makeStoneSlides(stones, ends, text, lay('slide'));
  const ways = makeWays({ fieldset, text, point: canvas.panel, slide: slides.panel });
  const takeAway = makeTakeAway(ways.clear, text, (stone) => {
    lay(beside.way())(stone, NOWHERE);
    ways.focus();
  });

  function show(): void {
    canvas.show();
    slides.show();
    const laid = stones.map((stone) => speakStone(stone.label, stone.spot(), ends, text));
    ways.say(beside.doesNotApply() ? text.notApplicable : laid.filter((words) => words !== '').join('. '));
    takeAway(stones.filter((_, index) => laid[index] !== ''));
  }

  const clearAll = () => {
    for (const stone of stones) stone.write(NOWHERE);
    beside.setWay('');
  };
  for (const stone of stones) {
    stone.onWords(() => lay('words')(stone, stone.spot()));
  }
  beside.onTick(() => {
    if (beside.doesNotApply()) clearAll();
    show();
  });
  ways.clear.addEventListener('click', () => {
    clearAll();
    beside.applies();
    fieldset.dispatchEvent(new Event('input', { bubbles: true }));
    show();
    ways.focus();
  });
  // A draft that was kept is put back into the inputs by another module, which then says so.
  fieldset.addEventListener('restored', show);
  const way = beside.way();
  ways.open(
    fieldset.querySelector('[aria-invalid]') || way === 'words'
      ? 'words'
      : way === 'slide'
        ? 'slide'
        : 'point',
  );
  show();
}

/** Under the answer a button for each stone that lies, to take it away again. */
function makeTakeAway(before: HTMLElement, text: StonesText, take: (stone: Stone) => void) {
  const list = element('ul', { class: 'stones__laid-list' });
  before.before(list);
  return (laid: Stone[]) => {
    const items = laid.map((stone) => {
      const words = fillStones(text.takeAway, [stone.label]);
      const button = element('button', { type: 'button', class: 'ams-button ams-button--tertiary' }, words);
      button.addEventListener('click', () => take(stone));
      return element('li', {}, button);
    });
    list.replaceChildren(...items);
  };
}
