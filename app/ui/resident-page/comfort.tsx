import { useLanguage } from '../language.ts';
import { residentPageWords } from './text.other.ts';

/**
 * Switches for large letters and more contrast, kept on the device. Only seen where the script that makes them work
 * has run; without it, the browser's own zoom does the same.
 */
export function Comfort() {
  const text = residentPageWords(useLanguage());
  return (
    <fieldset className="comfort">
      <legend className="ams-visually-hidden">{text.comfort}</legend>
      <Switch name="letters">{text.letters}</Switch>
      <Switch name="contrast">{text.contrast}</Switch>
    </fieldset>
  );
}

function Switch({ name, children }: { name: string; children: string }) {
  return (
    <button type="button" className="comfort__switch" aria-pressed="false" data-comfort-switch={name}>
      {children}
    </button>
  );
}
