import { describe, expect, test } from 'vitest';
import { setRoundState } from '../../../app/domains/rounds/index.ts';
import { demo } from '../../fixtures/demo.ts';
import {
  addOpenRound,
  expectDutchPage,
  formKeyOf,
  get,
  hidden,
  joris,
  post,
  properTelling,
  signInAs,
  storesNothing,
  type Town,
  tell,
} from './town.ts';

const noStory = 'We vinden geen verhaal bij deze code';

/** The ten words on a page, and the same with another third word. */
function wordsOf(html: string): string[] {
  return [...html.matchAll(/<li[^>]*>([a-z]+)<\/li>/g)].map((match) => match[1] ?? '').slice(0, 10);
}

export function describeReturning(town: () => Town): void {
  describe('a code that is not right', () => {
    test.for([
      ['of nothing', '/terug/00000000000000000000000000'],
      ['that is too short', '/terug/abc'],
      ['with strange letters', '/terug/%F0%9F%8D%B2%00%ff'],
      ['that is a path', '/terug/..%2f..%2fpackage.json'],
    ])('%s finds no story', async ([, path]) => {
      expectDutchPage(await get(town().app, path!), 404, noStory);
    });

    test('with one wrong word is told which word, and what it may have been', async () => {
      const { app, point } = town();
      const thanks = await post(app, point, properTelling);
      const words = wordsOf(thanks.html);
      expect(words).toHaveLength(10);
      const third = words[2]!;
      const mistyped = `${third.slice(0, -1)}qx`;
      const typed = words.with(2, mistyped).join(' ');
      const answer = await post(app, '/terug', { code: typed });
      expectDutchPage(answer, 422, mistyped);
      expect(answer.html).toContain(typed);
      expect(answer.html).toContain(third);
    });

    test.for([
      ['nothing', '', 'Typ hier je tien woorden'],
      ['spaces', '   ', 'Typ hier je tien woorden'],
      ['far too much', 'water '.repeat(10_000), ''],
      ['signs', '<script>alert(1)</script>', ''],
    ])('as %s is asked for again', async ([, code, said]) => {
      const { app } = town();
      expectDutchPage(await storesNothing(app, () => post(app, '/terug', { code: code! })), 422, said!);
    });
  });

  describe('a story that was taken back', () => {
    test('stays away: its page, its card, its file, and every change', async () => {
      const { app } = town();
      const path = await tell(town());
      await post(app, `${path}/intrekking`, {});
      for (const page of ['', '/wijzigen', '/kaart', '/qr.svg', '/verhaal.json']) {
        expectDutchPage(await get(app, path + page), 410, 'Je verhaal is weg');
      }
      for (const change of ['/wijziging', '/reikwijdte', '/antwoord', '/intrekking']) {
        const answer = await storesNothing(app, () =>
          post(app, path + change, { ...properTelling, answer: 'Ja' }),
        );
        expectDutchPage(answer, 410, 'Je verhaal is weg');
      }
    });

    test('does not come back with the back button, and the page says so', async () => {
      const { app, point } = town();
      const sent = { ...properTelling, key: hidden((await get(app, point)).html, 'key') };
      const path = await tell(town(), sent);
      await post(app, `${path}/intrekking`, {});
      const again = await storesNothing(app, () => post(app, point, sent));
      expectDutchPage(again, 410, 'Je verhaal is weg');
      expect((await get(app, path)).status).toBe(410);
    });
  });

  describe('sent more than once', () => {
    test('twenty times at once is one story with one code', async () => {
      const { app, point } = town();
      const sent = { ...properTelling, key: hidden((await get(app, point)).html, 'key') };
      const before = await countStories(town());
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(app, point, sent)));
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
      expect(new Set(answers.map((answer) => wordsOf(answer.html).join(' '))).size).toBe(1);
      expect(await countStories(town())).toBe(before + 1);
    });

    test('a round that a host makes twenty times at once is there once', async () => {
      const { app } = town();
      const cookie = await signInAs(app, joris);
      const rounds = `/ruimte/${demo.deLinde}/rondes`;
      const draft = {
        title: 'Twintig keer',
        welcome: 'Vertel.',
        closesOn: '',
        csrf: await formKeyOf(app, cookie),
      };
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => post(app, rounds, draft, { cookie })),
      );
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]));
      expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    });
  });

  describe('a round that closes while someone tells', () => {
    test('gives back everything that was typed', async () => {
      const { app } = town();
      const { point, roundId } = await addOpenRound(app);
      const key = hidden((await get(app, point)).html, 'key');
      const cookie = await signInAs(app, joris);
      const closing = `/ruimte/${demo.deLinde}/rondes/${roundId}/afsluiting`;
      expect((await post(app, closing, { csrf: await formKeyOf(app, cookie) }, { cookie })).status).toBe(303);
      await expectGivenBack(point, key);
    });

    test('also when it closes between looking and storing', async () => {
      const { app } = town();
      const { point, roundId } = await addOpenRound(app);
      const key = hidden((await get(app, point)).html, 'key');
      // Without a word to the other processes: only the database knows.
      await app.world.database.inTenant(demo.buurtteams, (tenant) =>
        setRoundState(tenant, { organisationId: demo.buurtteams, roundId }, 'closed'),
      );
      await expectGivenBack(point, key);
    });

    test('who sent it before the round closed gets their code after all', async () => {
      const { app } = town();
      const { point, roundId } = await addOpenRound(app);
      const sent = { ...properTelling, key: hidden((await get(app, point)).html, 'key') };
      const first = await post(app, point, sent);
      await app.world.database.inTenant(demo.buurtteams, (tenant) =>
        setRoundState(tenant, { organisationId: demo.buurtteams, roundId }, 'closed'),
      );
      const again = await post(app, point, sent);
      expect(again.status).toBe(200);
      expect(wordsOf(again.html)).toEqual(wordsOf(first.html));
    });

    async function expectGivenBack(point: string, key: string) {
      const { app } = town();
      const typed = { ...properTelling, 'q.text': 'Lindebloesem', 'q.single.own': 'De bakker', key };
      const answer = await storesNothing(app, () => post(app, point, typed));
      expectDutchPage(answer, 410, 'Hier kun je nu niet vertellen');
      for (const words of [typed['q.story'], typed['q.title'], typed['q.text'], typed['q.single.own']]) {
        expect(answer.html).toContain(words);
      }
    }

    test('a round that does not exist is not there', async () => {
      expectDutchPage(
        await post(town().app, '/vertel/bestaatniet', properTelling),
        404,
        'Deze pagina is er niet',
      );
    });
  });
}

async function countStories({ app }: Town): Promise<number> {
  return app.world.database.asOperator(async (owner) => {
    const row = await owner
      .selectFrom('stories')
      .select((query) => query.fn.countAll<number>().as('n'))
      .executeTakeFirst();
    return Number(row?.n);
  });
}
