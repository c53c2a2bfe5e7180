import { speakLine, speakTriad } from '../../ui/point-field/spoken.ts';
import type { PointText } from '../../ui/point-field/text.nl.ts';
import {
  LINE_STOPS,
  NOT_APPLICABLE,
  nearestStop,
  type Point,
  readPoint,
  snapToStop,
  TRIAD_STOPS,
  writePoint,
} from '../../ui/point-field/values.ts';
import { makeDrawing } from './drawing.ts';
import { pointPanel, slidePanel } from './panels.ts';
import { makeLineSlide, makeTriadSlides } from './slides.ts';
import { makeWays, type Way } from './ways.ts';

/** Adds a drawing and a slide to the words of a line or triad, and keeps the three equal. */
export function enhancePointField(fieldset: HTMLElement): void {
  const { kind = 'line', labels: labelsText = '[]', text: textText = '{}' } = fieldset.dataset;
  const labels: string[] = JSON.parse(labelsText);
  const text: PointText = JSON.parse(textText);
  const line = kind === 'line';
  const stops = line ? LINE_STOPS : TRIAD_STOPS;
  const posted = postedInputs(fieldset);

  const take = (way: Way) => (point: Point) => {
    posted.write(nearestStop(point, stops), point, way);
    show();
  };
  const drawing = makeDrawing(kind, stops, (point) => take('point')(snapToStop(point, stops)));
  const slides = line ? makeLineSlide(text, take('slide')) : makeTriadSlides(labels, take('slide'));
  const panels = makeWays({
    fieldset,
    text,
    point: pointPanel(kind, labels, text, drawing.svg),
    slide: slidePanel(kind, labels, text, slides.parts),
  });

  function show(): void {
    const point = readPoint(posted.chosen(), posted.exact.value, stops);
    const speak = line ? speakLine : speakTriad;
    const spoken = point ? speak(point, labels, text) : point === null ? text.notApplicable : '';
    drawing.show(point);
    slides.show(point, spoken || text.empty);
    panels.say(spoken);
  }

  for (const radio of posted.radios) {
    radio.addEventListener('change', () => {
      posted.exact.value = '';
      posted.way.value = radio.value === NOT_APPLICABLE ? '' : 'words';
      show();
    });
  }
  panels.clear.addEventListener('click', () => {
    posted.clear();
    show();
    panels.focus();
  });
  // A draft that was kept is put back into the inputs by another module, which then says so.
  fieldset.addEventListener('restored', show);
  panels.open(posted.startingWay(fieldset));
  show();
}

/** The inputs that are sent, written by the server: words as radios, and the exact place and way beside them. */
function postedInputs(fieldset: HTMLElement) {
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const hidden = (ending: string) =>
    fieldset.querySelector<HTMLInputElement>(`input[type="hidden"][name$=".${ending}"]`) ??
    document.createElement('input');
  const exact = hidden('exact');
  const way = hidden('way');
  return {
    radios,
    exact,
    way,
    chosen: () => radios.find((radio) => radio.checked)?.value,
    write(stop: Point, point: Point, by: Way) {
      for (const radio of radios) radio.checked = radio.value === writePoint(stop);
      exact.value = writePoint(point);
      way.value = by;
      fieldset.dispatchEvent(new Event('input', { bubbles: true }));
    },
    clear() {
      for (const radio of radios) radio.checked = false;
      exact.value = '';
      way.value = '';
      fieldset.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Links in the error summary land on the first word, so a field with an error begins with the words. */
    startingWay(field: HTMLElement): Way {
      if (field.querySelector('[aria-invalid]')) return 'words';
      return way.value === 'words' || way.value === 'slide' ? way.value : 'point';
    },
  };
}
