import { describe, expect, test } from 'vitest';
import { Fields } from '../../../platform/web/fields.ts';
import type { Question, QuestionKind } from '../question.ts';
import { questionSets } from '../question-sets/index.ts';
import { changeRows, readRowAction } from './option-rows.ts';
import { draftOf, emptyDraft, type QuestionDraft, readQuestionDraft } from './question-draft.ts';
import { questionFrom } from './question-from.ts';
import { problemsOfQuestion } from './question-problems.ts';

const makeId = (stem: string) => `${stem}-new`;
const alone = { id: null, others: [], earlier: [] };

/** A draft as the form of its page sends it. */
function asSent(draft: QuestionDraft): Fields {
  const { options, corners, when, required, mayNotApply, ownWords, ...texts } = draft;
  return new Fields([
    ...Object.entries(texts),
    ...Object.entries({ required, mayNotApply, ownWords }).flatMap(([name, on]): [string, string][] =>
      on ? [[name, 'ja']] : [],
    ),
    ...options.flatMap(({ id, label }): [string, string][] => [
      ['optionId[]', id],
      ['option[]', label],
    ]),
    ...corners.map((corner, at): [string, string] => [`corner${at + 1}`, corner]),
    ...when.map((each): [string, string] => ['when', each]),
  ]);
}

const problemsOf = (draft: Partial<QuestionDraft>, kind: QuestionKind = 'single') =>
  problemsOfQuestion({ ...emptyDraft(kind), label: 'Hoe ging het?', ...draft }, alone).map(
    ({ field }) => field,
  );

describe('a question in a form', () => {
  test.each(questionSets.flatMap((set) => set.questions.map((each) => [set.name, each.id, each] as const)))(
    '%s, %s comes back as it was',
    (_, __, question: Question) => {
      const draft = readQuestionDraft(asSent(draftOf(question)), question.kind);
      expect(questionFrom(draft, question, makeId)).toEqual(question);
    },
  );

  test('keeps its translations when it is worded otherwise, and loses those of answers when its kind changes', () => {
    const line: Question = {
      ...{ id: 'pace', name: 'Tempo', label: 'Hoe snel?', about: 'story', kind: 'line' },
      ...{ left: 'langzaam', right: 'snel' },
      translations: { en: { label: 'How fast?', ends: ['slow', 'fast'] } },
    };
    const worded = questionFrom({ ...draftOf(line), label: 'Hoe vlug?' }, line, makeId);
    expect(worded.translations).toEqual(line.translations);
    const triad = questionFrom({ ...draftOf(line), kind: 'triad', corners: ['a', 'b', 'c'] }, line, makeId);
    expect(triad.translations).toEqual({ en: { label: 'How fast?' } });
  });

  test('gets ids where the form had none, or one that could not be ours', () => {
    const options = [
      { id: '', label: 'blij' },
      { id: 'nvt', label: 'moe' },
      { id: 'angry', label: 'boos' },
    ];
    let made = 0;
    const draft = { ...emptyDraft('single'), label: 'Hoe was je?', options };
    expect(questionFrom(draft, null, (stem) => `${stem}-${made++}`)).toMatchObject({
      id: 'question-0',
      name: 'Hoe was je',
      options: [{ id: 'option-1' }, { id: 'option-2' }, { id: 'angry' }],
    });
  });
});

describe('what keeps a question from being asked', () => {
  const two = [
    { id: 'glad', label: 'blij' },
    { id: 'tired', label: 'moe' },
  ];

  test.each<[string, Partial<QuestionDraft>, QuestionKind, string[]]>([
    ['no words', { label: '', options: two }, 'single', ['label']],
    ['too many words', { label: 'a'.repeat(301), options: two }, 'single', ['label']],
    ['one answer to choose from', { options: two.slice(0, 1) }, 'multiple', ['option-1']],
    ['the same answer twice', { options: [...two, { id: '', label: 'Blij' }] }, 'single', ['option-3']],
    ['an end without words', { left: 'langzaam' }, 'line', ['right']],
    ['a corner without words', { corners: ['a', '', 'c'] }, 'triad', ['corner2']],
    ['no stones', { left: 'a', right: 'b', bottom: 'c', top: 'd', options: [] }, 'stones', ['option-1']],
    ['bounds that are no numbers', { least: 'drie', most: '9' }, 'number', ['least']],
    ['bounds the wrong way round', { least: '9', most: '3' }, 'number', ['most']],
    ['a condition on nothing', { options: two, when: ['help/team'] }, 'single', ['when']],
  ])('%s', (_, draft, kind, fields) => {
    expect(problemsOf(draft, kind)).toEqual(fields);
  });

  test('is nothing for a proper question', () => {
    expect(problemsOf({ options: two })).toEqual([]);
    expect(problemsOf({ least: '-3', most: '2,5' }, 'number')).toEqual([]);
  });

  test('following on two questions at once', () => {
    const choice = (id: string): Question => ({
      ...{ id, name: id, label: id, about: 'story', kind: 'single' },
      options: two,
    });
    const draft = { ...emptyDraft('text'), label: 'Waarom?', when: ['mood/glad', 'help/tired'] };
    const around = { id: null, others: [], earlier: [choice('mood'), choice('help')] };
    expect(problemsOfQuestion(draft, around).map(({ field }) => field)).toEqual(['when']);
    expect(problemsOfQuestion({ ...draft, when: ['mood/glad', 'mood/tired'] }, around)).toEqual([]);
  });

  test('taking away an answer on which another question follows', () => {
    const follower: Question = {
      ...{ id: 'why', name: 'Waarom', label: 'Waarom?', about: 'story', kind: 'text' },
      when: { question: 'mood', is: ['tired'] },
    };
    const draft = {
      ...emptyDraft('single'),
      label: 'Hoe was je?',
      options: [two[0], { id: 'sad', label: 'droef' }],
    };
    const problems = problemsOfQuestion(draft as QuestionDraft, {
      id: 'mood',
      others: [follower],
      earlier: [],
    });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('‘Waarom’')]);
  });
});

describe('rows of answers', () => {
  const rows = ['a', 'b', 'c'].map((label) => ({ id: label, label }));
  const after = (button: string) => {
    const action = readRowAction(button);
    if (action === undefined) return 'no such button';
    const { rows: next, focus } = changeRows(rows, action);
    return `${next.map(({ label }) => label).join('')} ${focus}`;
  };

  test.each([
    ['add', 'abc 3'],
    ['up:2', 'acb 1'],
    ['up:0', 'abc 0'],
    ['down:0', 'bac 1'],
    ['down:2', 'abc 2'],
    ['remove:2', 'ab 1'],
    ['remove:9', 'abc null'],
    ['sideways:1', 'no such button'],
  ])('%s', (button, outcome) => {
    expect(after(button)).toBe(outcome);
  });
});
