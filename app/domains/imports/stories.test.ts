import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { answersTo, asks, formFile, read, sets, where } from './lindewaard.fixture.ts';

const FEELINGS = ['blij|vrolijk', 'boos', 'moe'];

/** Reads one column beside a story in each row, and gives the answers and the problems. */
function column(question: string[], values: string[], ...settings: string[][]) {
  const name = question[0] ?? '';
  const rows = values.map((value) => ['Toen liep ik naar de buurtkamer', value]);
  const result = read(formFile(...settings, question), [['Verhaal', name], ...rows]);
  return { answers: answersTo(result, 'vraag'), problems: where(result), result };
}

describe('each type', () => {
  test('a single choice by name, by what people read and without minding case; not answered is absent', () => {
    const { answers, result } = column(asks('Vraag', 'Single choice', FEELINGS), [
      'blij',
      'Vrolijk',
      ' MOE ',
      '',
    ]);
    expect(answers).toEqual(['blij', 'blij', 'moe', undefined]);
    expect(result.stories[3]?.told.answers).toEqual({});
    expect(result.problems).toEqual([]);
  });

  test('an unknown answer is left out and named, with the answers that can be', () => {
    const { answers, problems, result } = column(asks('Vraag', 'Single choice', FEELINGS), ['blij', 'bang']);
    expect(answers).toEqual(['blij', undefined]);
    expect(problems).toEqual(['stories 3 Vraag error']);
    expect(result.problems[0]?.message).toContain(
      '‘bang’ kennen we niet. Dit kan wel: ‘blij’, ‘boos’, ‘moe’',
    );
  });

  test('answers that differ in case only are told apart', () => {
    expect(column(asks('Vraag', 'Single choice', ['A', 'a']), ['a', 'A']).answers).toEqual(['a-2', 'a']);
  });

  test('a single choice by number counts from 1', () => {
    const { answers, problems } = column(asks('Vraag', 'Single choice indexed', FEELINGS), [
      '1',
      '3',
      '0',
      '4',
      '-1',
      '1,5',
      'blij',
      '2.0',
    ]);
    expect(answers).toEqual(['blij', 'moe', undefined, undefined, undefined, undefined, undefined, 'boos']);
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['4', '5', '6', '7', '8']);
  });

  test('a scale becomes a point from 0 to 1000, with its own range before that of the file', () => {
    const own = asks('Vraag', 'Scale', ['kort', 'lang', '1', '10']);
    const range = sets('Scale range', '0', '4');
    // (3 - 1) / (10 - 1) = 0.2222…; (5.5 - 1) / 9 = 0.5 exactly.
    expect(column(own, ['1', '3', '5,5', '10'], range).answers).toEqual([0, 222, 500, 1000]);
    expect(column(asks('Vraag', 'Scale', ['kort', 'lang']), ['0', '1', '4'], range).answers).toEqual([
      0, 250, 1000,
    ]);
    expect(column(asks('Vraag', 'Scale', ['kort', 'lang']), ['0', '37', '100']).answers).toEqual([
      0, 370, 1000,
    ]);
    const turned = asks('Vraag', 'Scale', ['veel', 'weinig', '10', '0']);
    expect(column(turned, ['10', '9', '0']).answers).toEqual([0, 100, 1000]);
  });

  test('a scale says which range it had in the file', () => {
    const { result } = column(asks('Vraag', 'Scale', ['kort', 'lang', '1', '10']), ['1']);
    expect(result.questions[1]).toMatchObject({ kind: 'line', left: 'kort', right: 'lang' });
    expect(result.questions[1]?.help).toContain('van 1 tot 10');
  });

  test('what is no number on the scale is a problem, never a point', () => {
    const { answers, problems } = column(asks('Vraag', 'Scale', ['kort', 'lang', '1', '10']), [
      '0',
      '11',
      'zes',
      '1e1',
      '0x5',
      'NaN',
      'Infinity',
      '1 000',
      '=1+1',
      '',
    ]);
    expect(answers.every((answer) => answer === undefined)).toBe(true);
    expect(problems).toHaveLength(9);
  });

  test('text is kept in own words, a formula as it is written', () => {
    const { result } = column(asks('Vraag', 'Text'), ['=HYPERLINK("http://x")', ' “mooi” ']);
    expect(result.stories.map((story) => story.told.texts.vraag)).toEqual([
      '=HYPERLINK("http://x")',
      '“mooi”',
    ]);
    expect(result.problems).toEqual([]);
  });

  test('more choices over columns with the same name', () => {
    const form = formFile(asks('Gevoel', 'Multi-choice multi-column texts', FEELINGS));
    const result = read(form, [
      ['Gevoel', 'Verhaal', 'Gevoel', 'gevoel'],
      ['moe', 'Ik liep', '', 'blij'],
      ['', 'Ik liep', '', ''],
      ['moe', 'Ik liep', 'Moe', 'bang'],
    ]);
    expect(answersTo(result, 'gevoel')).toEqual([['blij', 'moe'], undefined, ['moe']]);
    expect(where(result)).toEqual(['stories 4 gevoel error']);
  });

  test('more choices over yes/no columns, with the answer in the name of the column', () => {
    const form = formFile(
      asks('Nodig [1]', 'Multi-choice multi-column yes/no', ['hulp|geholpen worden', 'rust']),
      sets('Yes no questions yes indicator', 'Ja'),
    );
    const result = read(form, [
      ['Verhaal', 'Nodig [1] [hulp]', 'Nodig [1][RUST]'],
      ['Ik liep', 'Ja', 'Nee'],
      ['Ik liep', 'ja', 'Ja'],
      ['Ik liep', 'Nee', ''],
      ['Ik liep', 'misschien', 'Ja'],
    ]);
    expect(answersTo(result, 'nodig-1')).toEqual([['hulp'], ['hulp', 'rust'], undefined, ['rust']]);
    expect(where(result)).toEqual(['stories 5 Nodig [1] [hulp] error']);
  });

  test('yes and no in the usual words when the form does not say, and 1 and 2 when it says 1', () => {
    const asked = asks('N', 'Multi-choice multi-column yes/no', ['a', 'b']);
    const rows = (cells: string[]) => [
      ['Verhaal', 'N [a]', 'N [b]'],
      ['Ik liep', ...cells],
    ];
    expect(answersTo(read(formFile(asked), rows(['x', '0'])), 'n')).toEqual([['a']]);
    const numbers = read(formFile(asked, sets('Yes no questions yes indicator', '1')), rows(['2', '1']));
    expect(answersTo(numbers, 'n')).toEqual([['b']]);
    expect(numbers.problems).toEqual([]);
  });

  test('a yes/no column with an unknown answer in its name is a problem of the header', () => {
    const form = formFile(asks('Nodig', 'Multi-choice multi-column yes/no', ['hulp', 'rust']));
    const result = read(form, [
      ['Verhaal', 'Nodig [hulp]', 'Nodig [geld]'],
      ['Ik liep', 'Ja', 'Ja'],
    ]);
    expect(where(result)).toEqual(['stories 1 Nodig [geld] error']);
    expect(result.problems[0]?.message).toContain('‘hulp’, ‘rust’');
  });

  test('more choices in one cell; an answer may hold the sign between answers', () => {
    const { answers, problems } = column(
      asks('Vraag', 'Multi-choice single-column delimited', ['zon', 'regen, wind', 'wind', 'mist']),
      ['wind,zon', 'regen, wind, mist', 'zon,zon,', 'regen, zon', ' , '],
    );
    expect(answers).toEqual([['zon', 'wind'], ['regen-wind', 'mist'], ['zon'], ['zon'], undefined]);
    expect(problems).toEqual(['stories 5 Vraag error']);
  });

  test('more choices by number, whatever stands between them', () => {
    const { answers, problems } = column(asks('Vraag', 'Multi-choice single-column indexed', FEELINGS), [
      '1 3',
      '3,1',
      '2; 2',
      '1|4',
      '9',
    ]);
    expect(answers).toEqual([['blij', 'moe'], ['blij', 'moe'], ['boos'], ['blij'], undefined]);
    expect(problems).toEqual(['stories 5 Vraag error', 'stories 6 Vraag error']);
  });

  test('the question that the story answers', () => {
    const eliciting = [
      'Vraag',
      '',
      'eliciting',
      'Openingsvraag',
      'Kies een vraag',
      '',
      'V|Verrast|Wat verraste je?',
      'T|Trots',
    ];
    const { answers, result } = column(eliciting, ['V', 't', 'X']);
    expect(answers).toEqual(['v', 't', undefined]);
    expect(result.questions[1]).toMatchObject({
      options: [{ label: 'Wat verraste je?' }, { label: 'Trots' }],
    });
    expect(where(result)).toEqual(['stories 4 Vraag error']);
  });
});

describe('columns with a role of their own', () => {
  test('title, teller, date and language go with the story', () => {
    const form = formFile(
      sets('Story title column name', 'Titel'),
      sets('Participant ID column name', 'Nr'),
      sets('Story collection date column name', 'Datum'),
      sets('Language column name', 'Taal'),
    );
    const result = read(form, [
      ['Nr', 'Datum', 'Taal', 'Titel', 'Verhaal'],
      ['12', '22-11-2026', 'Turks', 'De sleutel', 'Ik liep'],
      ['12', '2026-02-29', 'Klingons?', '', 'Ik liep verder'],
    ]);
    expect(result.stories).toEqual([
      {
        row: 2,
        told: { answers: {}, texts: { titel: 'De sleutel', verhaal: 'Ik liep' }, ways: {} },
        toldOn: '2026-11-22',
        language: 'tr',
        participant: '12',
      },
      { row: 3, told: { answers: {}, texts: { verhaal: 'Ik liep verder' }, ways: {} }, participant: '12' },
    ]);
    expect(where(result).slice(-2)).toEqual(['stories 3 Datum error', 'stories 3 Taal error']);
  });

  test('own words beside a choice go to the choice; beside a scale they get a question', () => {
    const form = formFile(
      asks('Wie', 'Single choice', ['buur', 'anders']),
      asks('Lang', 'Scale', ['kort', 'lang']),
    );
    const result = read(form, [
      ['Verhaal', 'Wie', 'WRITEIN_Wie', 'Lang', 'writein_Lang', 'WRITEIN_Wat'],
      ['Ik liep', 'anders', 'de postbode', '5', 'duurde lang', 'x'],
    ]);
    expect(result.stories[0]?.told).toMatchObject({
      answers: { wie: 'anders', lang: 50 },
      texts: { wie: 'de postbode', 'lang-woorden': 'duurde lang' },
    });
    expect(result.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'verhaal story',
      'wie single',
      'lang line',
      'lang-woorden text',
    ]);
    expect(result.questions[1]).toMatchObject({ ownWords: true });
    expect(where(result)).toEqual(['stories 1 WRITEIN_Wat error']);
  });

  test('texts that belong to the story are added to it', () => {
    const form = formFile(
      sets('Data columns to append to story text', 'Meer|Later zei ik:', 'Raad'),
      asks('V', 'Text'),
    );
    const result = read(form, [
      ['Meer', 'Verhaal', 'Raad', 'V'],
      ['Dank je', 'Ik liep', '', 'x'],
      ['', 'Kort', 'Wacht', ''],
    ]);
    expect(result.stories.map((story) => story.told.texts.verhaal)).toEqual([
      'Ik liep\n\nLater zei ik: Dank je',
      'Kort\n\nWacht',
    ]);
  });

  test('a question called Language stays a question when the form names no language column', () => {
    const form = formFile(
      asks('Language', 'Single choice', ['thuis Turks', 'thuis Nederlands'], 'participant'),
    );
    const result = read(form, [
      ['Verhaal', 'Language'],
      ['Ik liep', 'thuis Turks'],
    ]);
    expect(answersTo(result, 'language')).toEqual(['thuis-turks']);
    expect(result.questions[1]?.about).toBe('teller');
  });
});

describe('every problem is listed where it stands', () => {
  test('in the header: missing, unknown, double and nameless columns', () => {
    const form = formFile(
      sets('Story title column name', 'Titel'),
      sets('Data columns to ignore', 'ip'),
      asks('A', 'Text'),
      asks('B', 'Text'),
    );
    const result = read(form, [
      ['; een opmerking'],
      ['Verhaal', 'A', 'ip', 'kleur', 'A', ''],
      ['Ik liep', 'x', '::1', 'rood', 'y', 'z'],
    ]);
    expect(where(result)).toEqual([
      'stories 2 kleur warning',
      'stories 2 A error',
      'stories 2 Titel error',
      'stories 2 B error',
      'stories 3  error',
    ]);
  });

  test('in the rows: no story, too many cells, a story that is too long, too few words', () => {
    const form = formFile(asks('A', 'Text'));
    const result = read(form, [
      ['Verhaal', 'A', '', ''],
      ['', 'x'],
      ['Ik liep', 'x', '', '', ''],
      ['Ik liep', 'x', '', '', 'te veel'],
      ['é'.repeat(LIMITS.characters), 'x'],
      ['é'.repeat(LIMITS.characters + 1), 'x'],
      ['', ''],
    ]);
    expect(where(result)).toEqual(['stories 2 Verhaal error', 'stories 4  error', 'stories 6 Verhaal error']);
    expect(result.stories.map(({ row }) => row)).toEqual([3, 4, 5]);
    const short = read(formFile(sets('Minimum words to include story', '3'), asks('A', 'Text')), [
      ['Verhaal', 'A'],
      ['Ik liep', 'x'],
      ['Ik liep weg', 'x'],
    ]);
    expect(short.stories.map(({ row }) => row)).toEqual([3]);
    expect(where(short)).toEqual(['stories 2 Verhaal warning']);
  });

  test('without a column for the stories nothing comes in, and the other problems are still named', () => {
    const result = read(formFile(asks('A', 'Scale', ['l', 'r'])), [
      ['Tekst', 'A'],
      ['Ik liep', '200'],
    ]);
    expect(result.stories).toEqual([]);
    expect(where(result)).toEqual([
      'stories 1 Tekst warning',
      'stories 1 Verhaal error',
      'stories 2 A error',
    ]);
  });
});
