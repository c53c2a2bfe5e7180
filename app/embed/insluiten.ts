import { frameAddress } from './address.ts';
import { heightAsked, readHeight } from './messages.ts';
import { embedText } from './text.nl.ts';

/**
 * `<zodat-vertelpunt adres="https://zodat.example/vertel/k7m2x9wqhr" taal="en" titel="…">` on a site of someone else: a
 * frame with the story point, as high as what is in it. It needs nothing of the site and leaves nothing there: no
 * styles, no cookies, no other script. Until this runs, and where it is not allowed to, what stands inside the element
 * is shown: a plain link.
 */
class StoryPointElement extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;
  #address: URL | null = null;
  #pages = 0;

  connectedCallback() {
    this.#address = frameAddress(this.getAttribute('adres') ?? '', this.getAttribute('taal') ?? '');
    if (this.#address === null || this.#frame !== null) return;
    this.#frame = makeFrame(this.#address.href, this.getAttribute('titel') ?? embedText.title);
    this.#frame.addEventListener('load', () => this.#arrived());
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.append(this.#frame);
    addEventListener('message', this.#listen);
  }

  disconnectedCallback() {
    removeEventListener('message', this.#listen);
    this.#frame?.remove();
    this.#frame = null;
  }

  /** A next page begins at its top; someone who just sent a long form would else look below a short answer. */
  #arrived() {
    this.#askHeight();
    if (this.#pages > 0 && this.getBoundingClientRect().top < 0) this.scrollIntoView();
    this.#pages += 1;
  }

  /** The frame answers only who asks, so that it tells its height to the page around it and to no one else. */
  #askHeight() {
    if (this.#address !== null) this.#frame?.contentWindow?.postMessage(heightAsked, this.#address.origin);
  }

  #listen = ({ origin, source, data }: MessageEvent) => {
    if (origin !== this.#address?.origin || source !== this.#frame?.contentWindow) return;
    const height = readHeight(data);
    if (height !== null && this.#frame !== null) this.#frame.style.height = `${height}px`;
  };
}

function makeFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  // For a round in which one may speak a story; the browser still asks.
  frame.allow = 'microphone';
  // Set one by one: a site that forbids style attributes allows this.
  frame.style.display = 'block';
  frame.style.width = '100%';
  frame.style.height = '900px';
  frame.style.border = '0';
  return frame;
}

// The script may stand on a page twice.
if (!customElements.get('zodat-vertelpunt')) customElements.define('zodat-vertelpunt', StoryPointElement);
