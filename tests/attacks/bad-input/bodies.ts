import { describe, expect, test } from 'vitest';
import {
  asForm,
  expectDutchPage,
  get,
  post,
  properTelling,
  shown,
  storesNothing,
  type Town,
  tell,
} from './town.ts';

const unreadable = 'Dit konden we niet lezen';
const tooLarge = 'Dit is te groot om te versturen';

/** What no browser of ours sends: other kinds of content, far too much of it, and letters that break programs. */
export function describeBodies(town: () => Town): void {
  const send = (body: BodyInit, headers: Record<string, string> = {}) => {
    const { app, point } = town();
    return storesNothing(app, () => shown(app.fetch(point, { method: 'POST', body, headers })));
  };

  describe('a body that is not a form of ours', () => {
    const form = asForm(properTelling).toString();
    test.for<[what: string, body: string, type: string]>([
      ['plain text', form, 'text/plain'],
      ['JSON', JSON.stringify(properTelling), 'application/json'],
      ['a kind that does not exist', form, 'nonsense'],
      ['multipart without its boundary', form, 'multipart/form-data'],
      [
        'multipart that is cut off',
        '--x\r\ncontent-disposition: form-data; name="q.story"\r\n\r\nDe bu',
        'multipart/form-data; boundary=x',
      ],
      ['multipart that is something else', form, 'multipart/form-data; boundary=x'],
    ])('%s is refused', async ([, body, type]) => {
      expectDutchPage(await send(body, { 'content-type': type }), 415, unreadable);
    });

    test('without a kind it is refused', async () => {
      expectDutchPage(await send(new Blob([form])), 415, unreadable);
    });

    test('five thousand fields are refused', async () => {
      const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`veld${at}`, '1']));
      expectDutchPage(await send(asForm({ ...properTelling, ...many })), 400, unreadable);
    });
  });

  describe('too much', () => {
    test('a story of 10 MB is refused', async () => {
      expectDutchPage(
        await send(asForm({ ...properTelling, 'q.story': 'a'.repeat(10_000_000) })),
        413,
        tooLarge,
      );
    });

    test('also when its length is not said beforehand', async () => {
      const piece = new TextEncoder().encode('a'.repeat(100_000));
      let left = 100;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          left -= 1;
          if (left < 0) controller.close();
          else controller.enqueue(piece);
        },
      });
      const { app, point } = town();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const request = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
      const answer = await storesNothing(app, () => shown(app.fetch(point, request)));
      expectDutchPage(answer, 413, tooLarge);
    });

    test('a story of 900 kB comes back whole, to be made shorter', async () => {
      const long = 'Soep. '.repeat(150_000).trim();
      const answer = await send(asForm({ ...properTelling, 'q.story': long }));
      expectDutchPage(answer, 422, 'Dit is te lang: 899.999 tekens');
      expect(answer.html).toContain(long);
    });

    test('one answer a thousand times is one answer', async () => {
      const path = await tell(town(), { 'q.multiple': Array.from({ length: 1_000 }, () => 'buren') });
      const { answers } = JSON.parse((await get(town().app, `${path}/verhaal.json`)).html);
      expect(answers).toContainEqual({ question: 'Wie hielpen er?', answer: 'Buren' });
    });
  });

  describe('names and letters that break programs', () => {
    test('fields named after built-ins change nothing and are not kept', async () => {
      const names = [
        '__proto__',
        'constructor',
        'prototype',
        'q.__proto__',
        'q.constructor',
        '__proto__[polluted]',
        'q.story.__proto__',
      ];
      const fields = Object.fromEntries(names.map((name) => [`${name}`, 'vergiftigd']));
      const path = await tell(town(), { ...fields, ['__proto__' as string]: 'vergiftigd' });
      const kept = (await get(town().app, `${path}/verhaal.json`)).html;
      expect(kept).not.toContain('vergiftigd');
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });

    test.for([
      ['NUL bytes', 'De%00 buurvrouw', 'De buurvrouw'],
      ['half a letter of two halves', 'soep %ED%A0%80 hier', 'soep'],
      ['bytes that are no letters', 'soep %FF%FE hier', 'soep'],
      ['text that runs from right to left', '%E2%80%AEpeos', '\u202epeos'],
      ['emoji, flags and families', '👩‍👧‍👦🇳🇱 soep', '👩‍👧‍👦🇳🇱 soep'],
      ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>', '<script>alert(1)</script>'],
    ])('a story with %s is told and read back', async ([, typed, read]) => {
      const { app, point } = town();
      const body = `q.story=${typed}&q.title=Letters&reach=team`;
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const thanks = await shown(app.fetch(point, { method: 'POST', body, headers }));
      expect(thanks.status).toBe(200);
      const path = /href="(\/terug\/[0-9a-z]+)"/.exec(thanks.html)?.[1] ?? '';
      const page = await app.fetch(path);
      const raw = await page.text();
      expect(raw).not.toContain('<script>alert');
      expect(raw).not.toContain('<img src=x');
      expect((await get(app, path)).html).toContain(read);
    });

    test('a file in the place of the story is no story', async () => {
      const form = new FormData();
      form.set('q.story', new File(['De buurvrouw'], 'verhaal.txt'));
      form.set('reach', 'team');
      expectDutchPage(await send(form), 422, 'Schrijf hier wat je meemaakte');
    });

    test('a proper telling as multipart is told', async () => {
      const form = new FormData();
      for (const [name, value] of Object.entries(properTelling)) form.set(name, value);
      const { app, point } = town();
      expect((await shown(app.fetch(point, { method: 'POST', body: form }))).status).toBe(200);
    });
  });

  test('an answer is never more than it was asked for', async () => {
    const { status, html } = await post(town().app, town().point, {
      ...properTelling,
      'q.stones': '1',
      storyId: 'x',
      organisationId: 'y',
    });
    expect(status).toBe(200);
    expect(html).toContain('terugkomcode');
  });
}
