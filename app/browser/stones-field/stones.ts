import { nearestAxisStop, readSpot, type Spot, writeSpot } from '../../ui/stones-field/values.ts';

/** One stone of a field: its name, and the inputs that are sent for it. */
export interface Stone {
  label: string;
  spot(): Spot;
  write(spot: Spot): void;
  /** Where it is chosen in words, each with what to do when that happens. */
  onWords(chosen: () => void): void;
}

/** The inputs of a stones field as the server wrote them: per stone two choices in words and the exact spot. */
export function stonesOf(fieldset: HTMLElement): Stone[] {
  return [...fieldset.querySelectorAll<HTMLElement>('[data-stone]')].map((part) => {
    const [across = document.createElement('select'), up = document.createElement('select')] =
      part.querySelectorAll('select');
    const exact = part.querySelector('input') ?? document.createElement('input');
    return {
      label: part.dataset.stone ?? '',
      spot: () => readSpot(across.value, up.value, exact.value),
      write(spot) {
        [across, up].forEach((select, axis) => {
          const side = spot[axis];
          select.value = side === undefined ? '' : String(nearestAxisStop(side));
        });
        exact.value = writeSpot(spot);
      },
      onWords(chosen) {
        for (const select of [across, up]) select.addEventListener('change', chosen);
      },
    };
  });
}

/** What is sent beside the stones: the way that was used last, and "past hier niet" where the question has it. */
export function besideStones(fieldset: HTMLElement) {
  const way =
    fieldset.querySelector<HTMLInputElement>('input[type="hidden"][name$=".way"]') ??
    document.createElement('input');
  const tick = fieldset.querySelector<HTMLInputElement>('[data-part="not-applicable"] input');
  return {
    way: () => way.value,
    setWay(value: string) {
      way.value = value;
    },
    doesNotApply: () => tick?.checked ?? false,
    applies() {
      if (tick) tick.checked = false;
    },
    onTick: (ticked: () => void) => tick?.addEventListener('change', ticked),
  };
}
