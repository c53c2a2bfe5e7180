import { oneByOneText, stepText } from './text.nl.ts';

/**
 * Inside a form whose questions are marked with `data-step`: the choice to see them one by one, kept on the device.
 * Only there with JavaScript; without it everything stands on one page.
 */
export function OneByOne() {
  return (
    <fieldset
      className="point-field__ways one-by-one__choice"
      data-module="one-by-one"
      data-text={JSON.stringify(stepText)}
      hidden
    >
      <legend className="ams-visually-hidden">{oneByOneText.legend}</legend>
      <button type="button" className="point-field__way" data-view="all" aria-pressed="true">
        {oneByOneText.all}
      </button>
      <button type="button" className="point-field__way" data-view="one" aria-pressed="false">
        {oneByOneText.one}
      </button>
    </fieldset>
  );
}
