import { describe, expect, test } from 'vitest';
import { clockFrom } from '../../../app/platform/clock.ts';
import { expectDutchPage, get, post, type Shown, type Town, tell } from './town.ts';

const wait = 'Even wachten';

/** Guessing is slowed down; who holds the right code or link never waits. These come last: the source is tired then. */
export function describeGuessing(town: () => Town): void {
  describe('guessing', () => {
    test('codes makes one wait, with a page that says so', async () => {
      const refused = await guessUntilRefused();
      expectDutchPage(refused, 429, wait);
    });

    test('does not stop a right code, in any of its ways', async () => {
      const path = await tell(town());
      await guessUntilRefused();
      for (const page of ['', '/wijzigen', '/kaart', '/qr.svg', '/verhaal.json']) {
        expect((await get(town().app, path + page)).status).toBe(200);
      }
      expect((await post(town().app, `${path}/reikwijdte`, { reach: 'team' })).status).toBe(303);
      expect((await post(town().app, `${path}/intrekking`, {})).status).toBe(200);
    });

    test('may go on after a while', async () => {
      await guessUntilRefused();
      const { world } = town().app;
      const { clock } = world;
      world.clock = clockFrom(() => new Date(Date.now() + 10 * 60_000));
      expect((await guess(0)).status).toBe(404);
      world.clock = clock;
    });

    test('nothing is learnt from how long the code was or who asks', async () => {
      await guessUntilRefused();
      expect((await get(town().app, '/terug/abc')).status).toBe(429);
    });

    test('for links to one address makes one wait, and the links sent before keep working', async () => {
      const { app } = town();
      const adres = 'aylin@lindewaard.example';
      const answers: Shown[] = [];
      for (let at = 0; at < 6; at += 1) answers.push(await post(app, '/aanmelden', { adres }));
      const refused = answers.find((answer) => answer.status !== 303);
      expectDutchPage(refused!, 429, 'Er is al een paar keer om een link gevraagd');
      expect(refused!.html).toContain(adres);
      await app.world.jobs.drain();
      const mail = app.world.mail.mailbox?.list().find((each) => each.to === adres);
      const link = new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '');
      expect((await get(app, link.pathname)).status).toBe(200);
      expect((await post(app, link.pathname, { sleutel: 'een' })).status).toBe(303);
    });

    test('for links is the same for an address that no one has', async () => {
      const { app } = town();
      const statuses: number[] = [];
      for (let at = 0; at < 6; at += 1) {
        statuses.push((await post(app, '/aanmelden', { adres: 'niemand@lindewaard.example' })).status);
      }
      expect(statuses).toEqual([303, 303, 303, 303, 429, 429]);
    });
  });

  function guess(at: number): Promise<Shown> {
    return get(town().app, `/terug/${String(at).padStart(26, '0')}`);
  }

  /** The first answer that is not "no such story". */
  async function guessUntilRefused(): Promise<Shown> {
    for (let at = 0; at < 60; at += 1) {
      const answer = await guess(at);
      if (answer.status !== 404) return answer;
    }
    throw new Error('Sixty wrong codes were looked up one after another.');
  }
}
