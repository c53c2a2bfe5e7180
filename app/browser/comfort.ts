/**
 * Large letters and more contrast, as someone chose them on this device. This one is not a module: it stands in the
 * head and runs before the page is painted, so that nothing changes before one's eyes. It arrives together with the
 * stylesheet, which the page waits for anyway.
 */
{
  const wishes = ['letters', 'contrast'];
  const root = document.documentElement;

  const kept = (name: string): string | null => {
    try {
      return localStorage.getItem(`zodat.${name}`);
    } catch {
      return null; // No storage here: the choice holds for this page.
    }
  };
  const keep = (name: string, value: string) => {
    try {
      localStorage.setItem(`zodat.${name}`, value);
    } catch {
      // As above.
    }
  };
  const isOn = (name: string) => root.dataset[name] !== undefined;
  const set = (name: string, on: boolean) => {
    if (on) root.dataset[name] = '';
    else delete root.dataset[name];
  };

  for (const name of wishes) set(name, kept(name) === 'on');
  // Who asked their device for contrast gets it here too, until they say otherwise on this page.
  if (kept('contrast') === null) set('contrast', matchMedia('(prefers-contrast: more)').matches);
  root.dataset.comfort = '';

  document.addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-comfort-switch]')) {
      const name = button.dataset.comfortSwitch ?? '';
      const show = () => button.setAttribute('aria-pressed', String(isOn(name)));
      button.addEventListener('click', () => {
        set(name, !isOn(name));
        keep(name, isOn(name) ? 'on' : 'off');
        show();
      });
      show();
    }
  });
}
