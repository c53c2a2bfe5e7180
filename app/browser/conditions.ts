/**
 * Shows a follow-up only while its condition is met. What was typed in one that goes away stays in its inputs, which
 * are disabled so that nothing of it is sent, and is there again when it comes back.
 */
const news = document.querySelector<HTMLElement>('[data-module="conditions"]');
const form = news?.closest('form');
if (news && form) keepConditions(form, news);

function keepConditions(form: HTMLFormElement, news: HTMLElement): void {
  const followUps = [...form.querySelectorAll<HTMLElement>('[data-when]')];
  const show = (say: boolean) => {
    const asked = askedOf(form, followUps);
    for (const followUp of followUps) {
      if (setAsked(followUp, asked.has(followUp)) && say) announce(news, followUp);
    }
    form.dispatchEvent(new Event('asked'));
  };
  for (const line of form.querySelectorAll<HTMLElement>('[data-part="condition"]')) line.hidden = true;
  form.addEventListener('change', () => show(true));
  form.addEventListener('restored', () => show(false));
  // The inputs are empty only after the event.
  form.addEventListener('reset', () => setTimeout(() => show(false)));
  show(false);
}

/** The follow-ups whose condition is met by an answer to a question that is itself asked. */
function askedOf(form: HTMLFormElement, followUps: HTMLElement[]): Set<HTMLElement> {
  const asked = new Set<HTMLElement>();
  let before = -1;
  while (before < asked.size) {
    before = asked.size;
    for (const followUp of followUps) if (isMet(form, followUp, asked)) asked.add(followUp);
  }
  return asked;
}

function isMet(form: HTMLFormElement, { dataset }: HTMLElement, asked: Set<HTMLElement>): boolean {
  const options: string[] = JSON.parse(dataset.is ?? '[]');
  const inputs = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(dataset.when ?? '')}"]`);
  if (inputs.length === 0) return true;
  return [...inputs].some((input) => {
    const earlier = input.closest<HTMLElement>('[data-when]');
    return input.checked && options.includes(input.value) && (earlier === null || asked.has(earlier));
  });
}

/** Says whether that made a difference. */
function setAsked(followUp: HTMLElement, asked: boolean): boolean {
  if (followUp.hidden === !asked) return false;
  followUp.hidden = !asked;
  for (const input of followUp.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    input.disabled = !asked;
  }
  return true;
}

function announce(news: HTMLElement, followUp: HTMLElement): void {
  const label = followUp.querySelector('legend, label')?.textContent ?? '';
  const words = followUp.hidden ? news.dataset.went : news.dataset.came;
  news.textContent = words?.replace('{a}', label) ?? '';
}
