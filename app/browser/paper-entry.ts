import type { Question } from '../domains/rounds/question.ts';
import { readTyped } from '../ui/typed-field/typed.ts';
import { understood } from '../ui/typed-field/understood.ts';

/**
 * Typing paper forms in: says beside each field what was understood, takes Enter for Tab, and leaves out what was not
 * asked. Everything is read again by the server; without this module only the saying is missing.
 */

type Input = HTMLInputElement | HTMLTextAreaElement;

interface Row {
  row: HTMLElement;
  input: Input;
  question: Question | undefined;
  /** What is understood of the field as it stands. */
  say(): { words: string; problem: boolean };
}

const PROBLEM = 'typed-field__understood--problem';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-module="paper-entry"]')) {
  const rows = [...form.querySelectorAll<HTMLElement>('.typed-field')].map(rowOf);
  const said = form.querySelector('[data-part="said"]');
  for (const each of rows) {
    each.input.addEventListener('input', () => {
      show(each);
      leaveOut(rows);
    });
    each.input.addEventListener('change', () => {
      if (said) said.textContent = each.say().words;
      goToItsForm(each, rows, form);
    });
  }
  form.addEventListener('keydown', (event) => moveOn(event, rows, form));
  leaveOut(rows);
  // The number stands there already: on with the first question.
  if (rows[0]?.input.value !== '' && document.querySelector('[aria-invalid]') === null)
    rows[1]?.input.focus();
}

function rowOf(row: HTMLElement): Row {
  const input = row.querySelector<Input>('input, textarea') as Input;
  const { question: written, choices, forms, problem = '' } = row.dataset;
  const question = written === undefined ? undefined : (JSON.parse(written) as Question);
  const say = () => {
    if (question !== undefined) return understood(question, input.value);
    if (choices !== undefined) return chosen(JSON.parse(choices), input.value, problem);
    return forms === undefined ? { words: '', problem: false } : formOf(forms, input.value);
  };
  return { row, input, question, say };
}

function chosen(choices: Record<string, string>, typed: string, problem: string) {
  const words = choices[typed.trim().toLowerCase()];
  return words === undefined ? { words: problem, problem: true } : { words, problem: false };
}

interface Forms {
  forms: Record<string, number>;
  version: number;
  known: string;
  unknown: string;
  other: string;
}

const markIn = (typed: string) => typed.replace(/[\s.-]/g, '').toUpperCase();

function formOf(written: string, typed: string) {
  const { forms, version, known, unknown, other } = JSON.parse(written) as Forms;
  const mark = markIn(typed);
  if (mark === '') return { words: '', problem: false };
  const printed = forms[mark];
  if (printed === undefined) return { words: unknown, problem: true };
  return { words: printed === version ? known.replace('{a}', mark) : other, problem: false };
}

function show({ row, say }: Row): void {
  const place = row.querySelector('[data-part="understood"]');
  const { words, problem } = say();
  if (place === null) return;
  place.textContent = words;
  place.classList.toggle(PROBLEM, problem);
}

/** A form that was printed with other questions gets those, as long as nothing else was typed. */
function goToItsForm({ row, input }: Row, rows: Row[], form: HTMLFormElement): void {
  if (row.dataset.forms === undefined) return;
  const { forms, version } = JSON.parse(row.dataset.forms) as Forms;
  const mark = markIn(input.value);
  const printed = forms[mark];
  const others = rows.some((each) => each.input !== input && each.input.value.trim() !== '');
  if (printed === undefined || printed === version || others) return;
  const count = new FormData(form).get('keer');
  location.assign(`?formulier=${mark}&keer=${count}`);
}

/** A follow-up is there only when the answer it follows up on is. */
function leaveOut(rows: Row[]): void {
  const hidden = new Set<string>();
  for (const { row, question } of rows) {
    if (question?.when === undefined) continue;
    const { question: id, is } = question.when;
    const earlier = rows.find((each) => each.question?.id === id);
    if (earlier?.question === undefined) continue;
    const { answer } = readTyped(earlier.question, earlier.input.value);
    const asked =
      !hidden.has(id) && [answer].flat().some((one) => typeof one === 'string' && is.includes(one));
    row.hidden = !asked;
    if (!asked) hidden.add(question.id);
  }
}

/** Enter goes on, as Tab does; in a story it begins a new line, and Enter with Ctrl goes on. */
function moveOn(event: KeyboardEvent, rows: Row[], form: HTMLFormElement): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  const at = rows.findIndex(({ input }) => input === event.target);
  if (at < 0) return;
  if (rows[at]?.input instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const next = rows.slice(at + 1).find(({ row }) => !row.hidden);
  if (next !== undefined) next.input.focus();
  else form.querySelector<HTMLElement>('button:not([hidden])')?.focus();
}
