import { useLanguage } from '../language.ts';
import { oneByOneWords } from './text.other.ts';

/**
 * Inside a form whose questions are marked with `data-step`: the choice to see them one by one, kept on the device.
 * Only there with JavaScript; without it everything stands on one page.
 */
export function OneByOne() {
  const { choice, steps } = oneByOneWords(useLanguage());
  return (
    <fieldset
      className="point-field__ways one-by-one__choice"
      data-module="one-by-one"
      data-text={JSON.stringify(steps)}
      hidden
    >
      <legend className="ams-visually-hidden">{choice.legend}</legend>
      <button type="button" className="point-field__way" data-view="all" aria-pressed="true">
        {choice.all}
      </button>
      <button type="button" className="point-field__way" data-view="one" aria-pressed="false">
        {choice.one}
      </button>
    </fieldset>
  );
}
