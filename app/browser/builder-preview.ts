/**
 * Lets the phone beside the builder follow what is typed: a moment after the last key the form is sent to the page of
 * the preview, and what comes back takes the place of the frame. A new frame each time, put in place when it is ready:
 * nothing flickers, and the back button still leads out of the builder. The phone shows the question that is edited.
 */
const pause = 400;
/** Pixels above the question that is edited. */
const margin = 24;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-module="builder-preview"]')) {
  const button = form.querySelector<HTMLButtonElement>('[data-module="builder-preview-button"] button');
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${button?.formTarget}"]`);
  if (button && frame) follow(form, button, frame);
}

function follow(form: HTMLFormElement, button: HTMLButtonElement, first: HTMLIFrameElement): void {
  let shown = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  button.hidden = true;
  // A question that is not kept yet has no name; the server calls the one that is typed like this.
  const edited = form.querySelector<HTMLInputElement>('input[name="question"]')?.value ?? 'question-1';

  const scrollTo = (frame: HTMLIFrameElement, otherwise: number) => {
    const question = frame.contentDocument?.querySelector<HTMLElement>(
      `[data-step="q-${CSS.escape(edited)}"]`,
    );
    const top = question?.getBoundingClientRect().top;
    const window = frame.contentWindow;
    window?.scrollTo(0, top === undefined ? otherwise : top + window.scrollY - margin);
  };
  const scrollFirst = () => scrollTo(first, 0);
  if (first.contentDocument?.readyState === 'complete') scrollFirst();
  first.addEventListener('load', scrollFirst);

  const show = async () => {
    if (shown.offsetParent === null) return;
    asking?.abort();
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await fetch(button.formAction, { method: 'POST', body, signal: asking.signal });
    if (answer.ok) place(await answer.text());
  };

  const place = (html: string) => {
    const next = shown.cloneNode() as HTMLIFrameElement;
    next.removeAttribute('src');
    next.removeAttribute('loading');
    next.setAttribute('aria-hidden', 'true');
    next.srcdoc = html;
    next.addEventListener('load', () => {
      scrollTo(next, shown.contentWindow?.scrollY ?? 0);
      next.removeAttribute('aria-hidden');
      shown.remove();
      shown = next;
    });
    shown.after(next);
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Without a connection the preview stays as it was; keeping says what is wrong.
      show().catch(() => undefined);
    }, pause);
  });
}
