import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, hiddenField, openTown, people, type Town } from '../../../../tests/fixtures/people.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** Asks for a link and gives the path in the mail. */
async function askLink(address: string, after?: string): Promise<string> {
  const fields = { adres: address, ...(after !== undefined && { naar: after }) };
  await town.visit('/aanmelden', { fields });
  const [mail] = await town.deliver();
  const link = mail?.text.match(/https?:\S+/)?.[0] ?? '';
  return link === '' ? '' : new URL(link).pathname + new URL(link).search;
}

/** Opens a link and presses its button. */
async function useLink(path: string): Promise<Response> {
  const html = await (await town.visit(path)).text();
  return await pressButton(path, html);
}

function pressButton(path: string, html: string): Promise<Response> {
  const fields = { sleutel: hiddenField(html, 'sleutel'), naar: hiddenField(html, 'naar') };
  return town.visit(path.split('?')[0] ?? '', { fields });
}

describe('signing in with a link by mail', () => {
  it('takes an address, a link and a button', async () => {
    const link = await askLink('Joris@Lindewaard.example');
    const answer = await useLink(link);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/ruimten');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-zodat=.*Secure; HttpOnly; SameSite=Lax$/);
    const profile = await town.visit('/profiel', { cookie: cookieOf(answer) });
    expect(await profile.text()).toContain('joris@lindewaard.example');
  });

  it('goes to the page one came for, and nowhere else', async () => {
    const own = await useLink(await askLink('samuel@lindewaard.example', '/profiel'));
    expect(own.headers.get('location')).toBe('/profiel');
    const strange = await useLink(await askLink('samuel@lindewaard.example', '//elders.example'));
    expect(strange.headers.get('location')).toBe('/ruimten');
  });

  it('is not done by opening the link: programs that check mail do that', async () => {
    const link = await askLink('marjan@lindewaard.example');
    for (let time = 0; time < 3; time += 1)
      expect((await town.visit(link)).headers.getSetCookie()).toEqual([]);
    expect((await useLink(link)).status).toBe(303);
  });

  it('works once: the link is refused afterwards, in words and with a way on', async () => {
    const link = await askLink('marjan@lindewaard.example');
    await useLink(link);
    for (const answer of [await town.visit(link), await pressButton(link, '')]) {
      expect(answer.status).toBe(410);
      const html = await answer.text();
      expect(html).toContain('al een keer gebruikt');
      expect(html).toContain('href="/aanmelden"');
    }
  });

  it('takes a double click on the button for one click', async () => {
    const link = await askLink('nirmala@lindewaard.example');
    const html = await (await town.visit(link)).text();
    const answers = [await pressButton(link, html), await pressButton(link, html)];
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    town.clock.now = new Date(town.clock.now.getTime() + 2 * 60_000);
    expect((await pressButton(link, html)).status).toBe(410);
  });

  it('ends after twenty minutes', async () => {
    const link = await askLink('nirmala@lindewaard.example');
    const html = await (await town.visit(link)).text();
    town.clock.now = new Date(town.clock.now.getTime() + 21 * 60_000);
    expect((await pressButton(link, html)).status).toBe(410);
    expect(await (await town.visit(link)).text()).toContain('verlopen');
  });

  it.each(['x', 'a'.repeat(43), '%20%00', "'or'1"])(
    'says in words that %s is no link of ours',
    async (token) => {
      const answer = await town.visit(`/aanmelden/${token}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('De link klopt niet');
    },
  );

  it('keeps what was typed when it is not an address', async () => {
    const answer = await town.visit('/aanmelden', { fields: { adres: 'noor@', naar: '/profiel' } });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="noor@"');
    expect(html).toContain('value="/profiel"');
    expect(html).toContain('href="#adres"');
  });
});

describe('an address without an account', () => {
  it('gets the same answer, and a kind mail instead of a link', async () => {
    const known = await town.visit('/aanmelden', { fields: { adres: 'joris@lindewaard.example' } });
    const unknown = await town.visit('/aanmelden', { fields: { adres: 'niemand@lindewaard.example' } });
    expect([unknown.status, ...unknown.headers]).toEqual([known.status, ...known.headers]);
    const mails = await town.deliver();
    const mail = mails.find((each) => each.to === 'niemand@lindewaard.example');
    expect(mail?.text).toContain('nog geen account');
    expect(mail?.text).not.toContain('http');
  });
});

describe('asking for links again and again', () => {
  it('has to wait, whoever the address is of', async () => {
    for (const adres of ['femke@lindewaard.example', 'marjan2@lindewaard.example']) {
      const statuses = [];
      for (let time = 0; time < 6; time += 1) {
        statuses.push((await town.visit('/aanmelden', { fields: { adres } })).status);
      }
      expect(statuses).toEqual([303, 303, 303, 303, 429, 429]);
    }
    await town.deliver();
  });
});

describe('a sign-in', () => {
  it('ends after thirty days without use, and lasts when it is used', async () => {
    const used = await town.signIn('joris');
    const unused = await town.signIn('joris');
    for (let week = 0; week < 6; week += 1) {
      town.clock.now = new Date(town.clock.now.getTime() + 7 * 24 * 3_600_000);
      expect((await town.visit('/profiel', { cookie: used })).status).toBe(200);
    }
    const answer = await town.visit('/profiel', { cookie: unused });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/aanmelden?naar=%2Fprofiel']);
  });

  it('belongs to its own person: a token does not open the account of another', async () => {
    const cookie = (await town.signIn('joris')).replace(people.joris, people.marjan);
    expect((await town.visit('/profiel', { cookie })).status).toBe(303);
  });

  it('ends on this device, or on all of them', async () => {
    const [one, two, three] = [
      await town.signIn('samuel'),
      await town.signIn('samuel'),
      await town.signIn('samuel'),
    ];
    const csrf = async (cookie: string) =>
      hiddenField(await (await town.visit('/profiel', { cookie })).text(), 'csrf');
    await town.visit('/afmelding', { cookie: one, fields: { csrf: await csrf(one) } });
    expect((await town.visit('/profiel', { cookie: one })).status).toBe(303);
    expect((await town.visit('/profiel', { cookie: two })).status).toBe(200);
    await town.visit('/profiel/afmelding-overal', { cookie: two, fields: { csrf: await csrf(two) } });
    expect((await town.visit('/profiel', { cookie: three })).status).toBe(303);
  });

  it('is not ended by a form of another sign-in', async () => {
    const [mine, other] = [await town.signIn('samuel'), await town.signIn('joris')];
    const csrf = hiddenField(await (await town.visit('/profiel', { cookie: other })).text(), 'csrf');
    expect((await town.visit('/afmelding', { cookie: mine, fields: { csrf } })).status).toBe(403);
  });
});

describe('what is stored of people', () => {
  it('cannot be read from the database', async () => {
    await town.visit('/aanmelden', { fields: { adres: 'canarie@lindewaard.example' } });
    const stored = await town.world.database.asOperator(async (owner) => [
      ...(await owner.selectFrom('people').selectAll().execute()),
      ...(await owner.selectFrom('mail_links').selectAll().execute()),
      ...(await owner.selectFrom('sign_ins').selectAll().execute()),
    ]);
    const bytes = stored
      .flatMap((row) => Object.values(row))
      .map((value) => `${Buffer.isBuffer(value) ? value.toString('latin1') : value}`);
    expect(bytes.join('\n')).not.toMatch(/lindewaard\.example|Joris|canarie/);
    await town.deliver();
    const links = await town.world.database.asOperator((owner) =>
      owner.selectFrom('mail_links').select('sealed').where('sealed', '<>', Buffer.alloc(0)).execute(),
    );
    expect(links).toEqual([]);
  });
});

describe('one’s own name', () => {
  it('can be changed, and is kept as typed when it cannot be used', async () => {
    const cookie = await town.signIn('joris');
    const csrf = hiddenField(await (await town.visit('/profiel', { cookie })).text(), 'csrf');
    const refused = await town.visit('/profiel/naam', { cookie, fields: { csrf, naam: 'n'.repeat(90) } });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`value="${'n'.repeat(90)}"`);
    await town.visit('/profiel/naam', { cookie, fields: { csrf, naam: 'Joris Veltman' } });
    expect(await (await town.visit('/profiel', { cookie })).text()).toContain('value="Joris Veltman"');
  });
});
