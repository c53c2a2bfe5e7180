import { element } from './point-field/elements.ts';

/**
 * Reads questions aloud with a voice of the device itself. Browsers also offer voices that send the words to a server;
 * those are not used, whatever the language.
 */
const note = document.querySelector<HTMLElement>('[data-module="read-aloud"]');
if (note && 'speechSynthesis' in window) startWhenReady(note);

/** Browsers name their voices some time after the page; one that has named none by then has none. */
function startWhenReady(note: HTMLElement): void {
  let started = false;
  const start = () => {
    const voice = ownVoice(document.documentElement.lang);
    if (started || voice === undefined) return;
    started = true;
    note.hidden = true;
    addButtons(note, voice);
  };
  start();
  speechSynthesis.addEventListener('voiceschanged', start);
  setTimeout(() => {
    note.hidden = started;
  }, 2000);
}

function ownVoice(language: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
}

function addButtons({ dataset }: HTMLElement, voice: SpeechSynthesisVoice): void {
  const { start = '', stop = '' } = dataset;
  let reading: (() => void) | undefined;
  const quiet = () => {
    speechSynthesis.cancel();
    reading?.();
    reading = undefined;
  };
  for (const region of document.querySelectorAll<HTMLElement>('[data-read], [data-step]')) {
    const title = region.querySelector<HTMLElement>('legend, label');
    const name = title?.textContent ?? '';
    const button = element('button', { type: 'button', class: 'read-aloud' });
    const show = (now: boolean) => {
      const words = now ? stop : start;
      button.textContent = words;
      button.setAttribute('aria-label', name === '' ? words : `${words}: ${name}`);
      button.classList.toggle('read-aloud--now', now);
    };
    button.addEventListener('click', () => {
      const again = button.classList.contains('read-aloud--now');
      quiet();
      if (again) return;
      reading = () => show(false);
      show(true);
      speak(region, voice, quiet);
    });
    show(false);
    if (title) title.after(button);
    else region.append(button);
  }
  addEventListener('pagehide', quiet);
}

/** One piece after the other, so that a long question is not cut off; `done` is called after the last. */
function speak(region: HTMLElement, voice: SpeechSynthesisVoice, done: () => void): void {
  const pieces = piecesOf(region).map((words) => {
    const piece = new SpeechSynthesisUtterance(words);
    piece.voice = voice;
    piece.lang = voice.lang;
    return piece;
  });
  pieces.at(-1)?.addEventListener('end', done);
  for (const piece of pieces) speechSynthesis.speak(piece);
}

/** What someone who looks would read: the question, its help, and what one can choose. */
function piecesOf(region: HTMLElement): string[] {
  const readable =
    'h2, h3, p, li, legend, label, .field__help, .choice__description, .point-field__ends > span';
  return [...region.querySelectorAll<HTMLElement>(readable)]
    .filter(
      (part) => part.offsetParent !== null && !part.parentElement?.closest(`p, li, label, .field__help`),
    )
    .map((part) => part.textContent?.trim() ?? '')
    .filter((words) => words !== '');
}
