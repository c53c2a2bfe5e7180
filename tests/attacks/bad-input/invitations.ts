import { describe, expect, test } from 'vitest';
import { demo } from '../../fixtures/demo.ts';
import { later, linkMailedTo } from './mail.ts';
import { expectDutchPage, formKeyOf, get, marjan, post, signInAs, storesNothing, type Town } from './town.ts';

/** Invitations that do not hold, and those that may not be sent. */
export function describeInvitations(town: () => Town): void {
  describe('an invitation', () => {
    const invited = async (address: string) => {
      const { app } = town();
      const cookie = await signInAs(app, marjan);
      const csrf = await formKeyOf(app, cookie);
      const invitations = `/ruimte/${demo.deLinde}/uitnodigingen`;
      const answer = await post(app, invitations, { adres: address, rol: 'member', csrf }, { cookie });
      expect(answer.status).toBe(303);
      return { path: (await linkMailedTo(town(), address)).pathname, cookie };
    };

    test('is mailed, and works once', async () => {
      const { app } = town();
      const { path } = await invited('nieuw@lindewaard.example');
      expectDutchPage(await post(app, path, { sleutel: 'een', naam: '' }), 422, 'Vul je naam in');
      expect((await post(app, path, { sleutel: 'een', naam: 'Noor' })).status).toBe(303);
      expectDutchPage(
        await post(app, path, { sleutel: 'twee', naam: 'Kaper' }),
        410,
        'De uitnodiging is al aangenomen',
      );
    });

    test('ends after fourteen days', async () => {
      const { path } = await invited('laat@lindewaard.example');
      await later(town(), 15 * 24 * 60, async () => {
        expectDutchPage(await get(town().app, path), 410, 'De uitnodiging is verlopen');
        expectDutchPage(
          await post(town().app, path, { sleutel: 'een', naam: 'Noor' }),
          410,
          'De uitnodiging is verlopen',
        );
      });
    });

    test('of another house is not there', async () => {
      const { path } = await invited('elders@lindewaard.example');
      const foreign = path.replace(demo.buurtteams, '019a0000-0000-7000-8000-000000000020');
      expectDutchPage(await get(town().app, foreign), 404, 'De link klopt niet');
    });

    test('to an address that begins a header of its own is not sent', async () => {
      const { app } = town();
      const cookie = await signInAs(app, marjan);
      const typed = {
        adres: 'a@lindewaard.example\r\nBcc: b@elders.example',
        rol: 'member',
        csrf: await formKeyOf(app, cookie),
      };
      const answer = await storesNothing(app, () =>
        post(app, `/ruimte/${demo.deLinde}/uitnodigingen`, typed, { cookie }),
      );
      expectDutchPage(answer, 422, 'Vul een mailadres in');
    });

    test('as a role that does not exist is not sent', async () => {
      const { app } = town();
      const cookie = await signInAs(app, marjan);
      const typed = { adres: 'a@lindewaard.example', rol: 'koning', csrf: await formKeyOf(app, cookie) };
      const answer = await storesNothing(app, () =>
        post(app, `/ruimte/${demo.deLinde}/uitnodigingen`, typed, { cookie }),
      );
      expectDutchPage(answer, 422, 'Kies wat diegene hier gaat doen');
      expect(answer.html).toContain('a@lindewaard.example');
    });
  });
}
