import { type AxisEnds, fillStones, speakSide } from '../../ui/stones-field/spoken.ts';
import type { StonesText } from '../../ui/stones-field/text.nl.ts';
import type { Spot } from '../../ui/stones-field/values.ts';
import { element } from '../point-field/elements.ts';
import { makeEnds, makePanel } from '../point-field/panels.ts';
import { makeRange, type Range } from '../point-field/range.ts';
import type { Stone } from './stones.ts';

const STRIDE = 125;

/** Two slides for each stone: how far to the side, and how high. */
export function makeStoneSlides(
  stones: Stone[],
  [left, right, bottom, top]: AxisEnds,
  text: StonesText,
  lay: (stone: Stone, spot: Spot) => void,
) {
  const axes: [string, string][] = [
    [left, right],
    [bottom, top],
  ];
  const made = stones.map((stone) => {
    const ranges = axes.map((ends, axis) =>
      makeRange({
        label: `${stone.label}: ${fillStones(text.axis, ends)}`,
        unseen: true,
        stride: STRIDE,
        choose(value) {
          const [across, up] = stone.spot();
          lay(stone, axis === 0 ? [value, up] : [across, value]);
        },
      }),
    );
    return { stone, ranges, part: stonePart(stone, ranges, axes) };
  });
  return {
    panel: makePanel(text.slideHelp, ...made.map(({ part }) => part)),
    show() {
      for (const { stone, ranges } of made) {
        const spot = stone.spot();
        ranges.forEach((range, axis) => {
          const side = spot[axis];
          range.show(side, side === undefined ? text.choose : speakSide(side, axes[axis] ?? ['', ''], text));
        });
      }
    },
  };
}

function stonePart(stone: Stone, ranges: Range[], axes: [string, string][]): HTMLElement {
  const part = element('div', { class: 'stones__stone', role: 'group', 'aria-label': stone.label });
  part.append(element('p', { class: 'stones__name' }, stone.label));
  ranges.forEach((range, axis) => {
    part.append(range.part, makeEnds(axes[axis] ?? []));
  });
  return part;
}
