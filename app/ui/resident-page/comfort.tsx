import { residentPageText } from './text.nl.ts';

/**
 * Switches for large letters and more contrast, kept on the device. Only seen where the script that makes them work
 * has run; without it, the browser's own zoom does the same.
 */
export function Comfort() {
  return (
    <fieldset className="comfort">
      <legend className="ams-visually-hidden">{residentPageText.comfort}</legend>
      <Switch name="letters">{residentPageText.letters}</Switch>
      <Switch name="contrast">{residentPageText.contrast}</Switch>
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
