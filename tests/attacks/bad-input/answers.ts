import { describe, expect, test } from 'vitest';
import { expectDutchPage, type Form, post, properTelling, storesNothing, type Town } from './town.ts';

const unknown = 'Dit antwoord kennen we niet';
const notANumber = 'Vul hier een getal in van 0 tot en met 100';
const notADate = 'Deze datum kunnen we niet lezen';
const whoReads = 'Kies wie je verhaal mag lezen';

/** What was sent for one question, and what is said about it. */
const wrong: [what: string, sent: Form, said: string][] = [
  ['a story that is empty', { 'q.story': '' }, 'Schrijf hier wat je meemaakte'],
  ['a story of spaces and line ends', { 'q.story': ' \r\n\t ' }, 'Schrijf hier wat je meemaakte'],
  ['a story that is too long', { 'q.story': 'a'.repeat(20_001) }, 'Dit is te lang: 20.001 tekens'],
  ['a title that is too long', { 'q.title': 'a'.repeat(151) }, 'Dit is te lang: 151 tekens'],
  ['a text that is too long', { 'q.text': 'a'.repeat(1_001) }, 'Dit is te lang: 1.001 tekens'],
  ['an option that does not exist', { 'q.single': 'de-koning' }, unknown],
  ['an option with the name of a built-in', { 'q.single': '__proto__' }, unknown],
  ['a known and an unknown option', { 'q.multiple': ['buren', 'de-koning'] }, unknown],
  ['"past hier niet" and an answer', { 'q.multiple': ['nvt', 'buren'] }, 'Kies een van de twee'],
  [
    'a thousand unknown options',
    { 'q.multiple': Array.from({ length: 1_000 }, (_, at) => `optie-${at}`) },
    unknown,
  ],
  ['a place outside the line', { 'q.line': '9999' }, unknown],
  ['words for a place on the line', { 'q.line': 'ergens' }, unknown],
  ['a triad with two shares', { 'q.triad': '500-500' }, unknown],
  ['a triad that is too much', { 'q.triad': '1000-1000-1000' }, unknown],
  ['words for a number', { 'q.number': 'vaak' }, notANumber],
  ['a number with words behind it', { 'q.number': '12 keer' }, notANumber],
  ['a number below the least', { 'q.number': '-1' }, notANumber],
  ['a number above the most', { 'q.number': '101' }, notANumber],
  ['no number at all', { 'q.number': 'NaN' }, notANumber],
  ['a number without end', { 'q.number': '1e999' }, notANumber],
  ['a number as programs write it', { 'q.number': '0x10' }, notANumber],
  ['words for a date', { 'q.date': 'vorige week' }, notADate],
  ['a day that does not exist', { 'q.date': '2026-02-30' }, notADate],
  ['a month that does not exist', { 'q.date': '2026-13-01' }, notADate],
  ['no reach', { reach: '' }, whoReads],
  ['a reach that does not exist', { reach: 'iedereen-en-altijd' }, whoReads],
  ['a reach with the name of a built-in', { reach: 'constructor' }, whoReads],
];

/** Answers of the wrong kind for every kind of question. */
export function describeAnswers(town: () => Town): void {
  describe('an answer of the wrong kind is said in Dutch, keeps what was typed and stores nothing', () => {
    test.for(wrong)('%s', async ([, sent, said]) => {
      const { app, point } = town();
      const typed = { ...properTelling, 'q.text': 'Lindebloesem', ...sent };
      const answer = await storesNothing(app, () => post(app, point, typed));
      expectDutchPage(answer, 422, said);
      expect(answer.html).toContain('<title>Fout:');
      for (const name of ['q.story', 'q.title', 'q.text'] as const) {
        expect(answer.html).toContain(String(typed[name]).trim());
      }
    });

    test.for([
      ['a number', 'q.number', '12 keer'],
      ['a date', 'q.date', 'vorige week'],
    ])('%s that cannot be read stands in its field as it was typed', async ([, name, typed]) => {
      const { app, point } = town();
      const { html } = await post(app, point, { ...properTelling, [name!]: typed! });
      expect(html).toContain(`value="${typed}"`);
    });
  });

  test('a date may be written the Dutch way, as the message says', async () => {
    const { app, point } = town();
    const { status } = await post(app, point, { ...properTelling, 'q.date': '31-12-2025' });
    expect(status).toBe(200);
  });
}
