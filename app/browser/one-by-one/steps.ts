/** The questions of a form in their order, without the follow-ups that are not asked now. */
export function stepsOf(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-step]')].filter((step) => !step.closest('[hidden]'));
}

/** Parts of a form that ask something and are not marked as a step are one too: a recording, a picture. */
export function markOtherSteps(form: HTMLFormElement, not: HTMLElement): void {
  const others = [...form.children].filter(
    (part): part is HTMLElement =>
      part instanceof HTMLElement &&
      part !== not &&
      part.querySelector('input:not([type="hidden"]), textarea, select, button') !== null &&
      part.querySelector('[data-step], [type="submit"]') === null &&
      part.dataset.step === undefined,
  );
  for (const [index, part] of others.entries()) part.dataset.step = `other-${index}`;
}

/** The question itself, in the words of the page. */
export function titleOf(step: HTMLElement): string {
  return step.querySelector('legend, h2, h3, label')?.textContent?.trim() ?? '';
}

/** What was answered, one line for each thing that was said; empty when the question was skipped. */
export function answersOf(step: HTMLElement): string[] {
  if (step.dataset.spoken) return [step.dataset.spoken];
  const controls = step.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  );
  const spoken = [...step.querySelectorAll<HTMLElement>('[data-spoken]')];
  const inWords = spoken.map((part) => part.dataset.spoken ?? '');
  const typed = [...controls]
    .filter((control) => control.name !== '' && !spoken.some((part) => part.contains(control)))
    .map(answerOf);
  return [...inWords, ...typed].filter((answer) => answer !== '');
}

function answerOf(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (!(control instanceof HTMLInputElement)) return control.value.trim();
  switch (control.type) {
    case 'hidden':
      return '';
    case 'radio':
    case 'checkbox':
      return control.checked ? (control.labels?.[0]?.textContent ?? '') : '';
    case 'file':
      return [...(control.files ?? [])].map((file) => file.name).join(', ');
    case 'date':
      return dayOf(control);
    default:
      return control.value.trim();
  }
}

function dayOf({ valueAsDate, value }: HTMLInputElement): string {
  const { lang } = document.documentElement;
  return valueAsDate?.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' }) ?? value;
}
