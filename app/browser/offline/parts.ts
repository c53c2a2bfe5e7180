/** The pieces that the page has ready in its own language; see offline-parts.tsx. */
export interface Parts {
  place: HTMLElement;
  /** What the page says of its round. */
  data: { path: string; point: string; round: string; publicKey: string; required: string };
  /** A piece with what its buttons do. */
  make(name: string, does?: Record<string, () => unknown>): HTMLElement;
  /** Says one line, with a button of its own if need be; '' takes the line away. */
  say(line: string, ...besides: HTMLElement[]): void;
  /** The line that is on screen. */
  readonly said: string;
}

export function partsOf(place: HTMLElement): Parts {
  const region = place.querySelector<HTMLElement>('[data-part="line"]') ?? place;
  let said = '';
  const make: Parts['make'] = (name, does = {}) => {
    const template = place.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
    const part = document.createElement('div');
    part.className = 'stack stack--m';
    if (template !== null) part.append(template.content.cloneNode(true));
    part.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-does]');
      if (button !== null) does[button.dataset.does ?? '']?.();
    });
    return part;
  };
  const { path = '', point = '', round = '', publicKey = '', required = '' } = place.dataset;
  return {
    place,
    data: { path, point, round, publicKey, required },
    make,
    say(line, ...besides) {
      said = line;
      region.replaceChildren(...(line === '' ? [] : [make(`line-${line}`)]), ...besides);
    },
    get said() {
      return said;
    },
  };
}

/** Puts pieces in the place of everything on the page, and begins reading there. */
export function showInstead(title: string | undefined, ...pieces: Node[]): void {
  const main = document.querySelector('main');
  if (title !== undefined) document.title = title;
  // What is shown now has no address of its own: its other languages lead back to the empty form.
  document.querySelector('.language-switch')?.remove();
  main?.replaceChildren(...pieces);
  main?.focus();
  scrollTo(0, 0);
}

/** The same with a page that came from the server. */
export function showPage(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  showInstead(page.title, ...(page.querySelector('main')?.childNodes ?? []));
}
