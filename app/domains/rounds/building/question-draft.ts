import type { Fields } from '../../../platform/web/fields.ts';
import type { Option, Question, QuestionKind } from '../question.ts';

/**
 * One question as its host writes it down: everything that was typed, also what the chosen kind has no use for, so that
 * choosing another kind and coming back loses nothing.
 */
export interface QuestionDraft {
  kind: QuestionKind;
  name: string;
  label: string;
  help: string;
  about: 'story' | 'teller';
  required: boolean;
  mayNotApply: boolean;
  ownWords: boolean;
  /** Options of a choice or stones, as the rows stand; a row that is new has no id yet. */
  options: Option[];
  left: string;
  right: string;
  bottom: string;
  top: string;
  corners: [string, string, string];
  least: string;
  most: string;
  unit: string;
  /** The answers on which it is asked, each as "question/option". */
  when: string[];
}

export const kinds: readonly QuestionKind[] = [
  'single',
  'multiple',
  'triad',
  'line',
  'stones',
  'text',
  'number',
  'date',
  'title',
];

/** Kinds that can become each other; there is one story and at most one title, and they stay what they are. */
export function mayBecome(kind: QuestionKind): readonly QuestionKind[] {
  return kind === 'story' || kind === 'title' ? [kind] : kinds.filter((each) => each !== 'title');
}

export function isKind(value: string): value is QuestionKind {
  return value === 'story' || (kinds as readonly string[]).includes(value);
}

export function hasOptions(kind: QuestionKind): kind is 'single' | 'multiple' | 'stones' {
  return kind === 'single' || kind === 'multiple' || kind === 'stones';
}

export function isChoice(kind: QuestionKind): kind is 'single' | 'multiple' {
  return kind === 'single' || kind === 'multiple';
}

/** Whether "past hier niet" can be offered: everywhere but at the story and its title. */
export function canNotApply(kind: QuestionKind): boolean {
  return kind !== 'story' && kind !== 'title';
}

export function emptyDraft(kind: QuestionKind): QuestionDraft {
  return {
    kind,
    name: '',
    label: '',
    help: '',
    about: 'story',
    required: false,
    mayNotApply: false,
    ownWords: false,
    options: hasOptions(kind) ? Array.from({ length: 3 }, () => ({ id: '', label: '' })) : [],
    left: '',
    right: '',
    bottom: '',
    top: '',
    corners: ['', '', ''],
    least: '',
    most: '',
    unit: '',
    when: [],
  };
}

/** A question as it can be edited. */
export function draftOf(question: Question): QuestionDraft {
  const { kind, name, label, help = '', about, required = false, mayNotApply = false, when } = question;
  const common = {
    ...emptyDraft(kind),
    ...{ name, label, help, about, required, mayNotApply },
    when: (when?.is ?? []).map((option) => `${when?.question}/${option}`),
  };
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...common, options: question.options, ownWords: question.ownWords ?? false };
    case 'line':
      return { ...common, left: question.left, right: question.right };
    case 'triad':
      return { ...common, corners: question.corners };
    case 'stones':
      return { ...common, options: question.items, ...question.horizontal, ...question.vertical };
    case 'number':
      return {
        ...common,
        least: asTyped(question.least),
        most: asTyped(question.most),
        unit: question.unit ?? '',
      };
    default:
      return common;
  }
}

/** What came in with the form of one question. */
export function readQuestionDraft(fields: Fields, fallback: QuestionKind): QuestionDraft {
  const line = (name: string) => fields.one(name).replaceAll('\n', ' ').trim();
  const kind = line('kind');
  const ids = fields.many('optionId[]');
  return {
    kind: isKind(kind) ? kind : fallback,
    name: line('name'),
    label: line('label'),
    help: fields.one('help').trim(),
    about: fields.one('about') === 'teller' ? 'teller' : 'story',
    required: fields.has('required'),
    mayNotApply: fields.has('mayNotApply'),
    ownWords: fields.has('ownWords'),
    options: fields
      .many('option[]')
      .map((label, at) => ({ id: ids[at] ?? '', label: label.replaceAll('\n', ' ').trim() })),
    left: line('left'),
    right: line('right'),
    bottom: line('bottom'),
    top: line('top'),
    corners: [line('corner1'), line('corner2'), line('corner3')],
    least: line('least'),
    most: line('most'),
    unit: line('unit'),
    when: fields.many('when'),
  };
}

function asTyped(number: number | undefined): string {
  return number === undefined ? '' : String(number).replace('.', ',');
}
