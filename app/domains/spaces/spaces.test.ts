import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buurtteams,
  cookieOf,
  deLinde,
  dichtbij,
  hiddenField,
  network,
  openTown,
  people,
  type Town,
  type TownPerson,
} from '../../../tests/fixtures/people.ts';

let town: Town;
const cookies = {} as Record<TownPerson, string>;
beforeAll(async () => {
  town = await openTown();
  for (const person of Object.keys(people) as TownPerson[]) cookies[person] = await town.signIn(person);
});
afterAll(() => town.close());

async function read(person: TownPerson, path: string): Promise<string> {
  return await (await town.visit(path, { cookie: cookies[person] })).text();
}

/** Sends a form as someone, with the key of a page they may see. */
async function send(
  person: TownPerson,
  path: string,
  fields: Record<string, string | string[]>,
  from = '/profiel',
) {
  const csrf = hiddenField(await read(person, from), 'csrf');
  const cookie = cookies[person];
  return { once: () => town.visit(path, { cookie, fields: { csrf, ...fields } }) };
}

async function post(person: TownPerson, path: string, fields: Record<string, string | string[]>) {
  return await (await send(person, path, fields)).once();
}

/** Invites an address to De Linde and gives the path of the link in the mail. */
async function inviteToTeam(adres: string, rol = 'member'): Promise<string> {
  await post('marjan', `/ruimte/${deLinde}/uitnodigingen`, { adres, rol });
  const [mail] = await town.deliver();
  return pathIn(mail?.text);
}

function pathIn(text = ''): string {
  const link = text.match(/https?:\S+/)?.[0];
  return link === undefined ? '' : new URL(link).pathname;
}

async function accept(path: string, naam: string): Promise<Response> {
  const html = await (await town.visit(path)).text();
  return await town.visit(path, { fields: { sleutel: hiddenField(html, 'sleutel'), naam } });
}

describe('belonging to a space', () => {
  it('takes someone with one space straight to it', async () => {
    const answer = await town.visit('/ruimten', { cookie: cookies.joris });
    expect(answer.headers.get('location')).toBe(`/ruimte/${deLinde}`);
  });

  it('lets the admin of an organisation look after its teams, as admin and nothing more', async () => {
    const html = await read('marjan', `/ruimte/${deLinde}`);
    expect(html).toContain(`href="/ruimte/${deLinde}/instellingen"`);
    expect(html).toContain('beheerder');
    expect(html).not.toContain('Begin een vertelronde');
  });

  it.each([dichtbij, '019a0000-0000-7000-8000-00000000ffff', 'geen-id'])(
    'gives a stranger of %s the same answer as when it does not exist',
    async (spaceId) => {
      for (const part of ['', '/ontmoeten', '/doen', '/instellingen']) {
        const answer = await town.visit(`/ruimte/${spaceId}${part}`, { cookie: cookies.joris });
        expect([answer.status, await answer.text()]).toEqual([404, 'NotFoundError']);
      }
    },
  );

  it('leaves people and settings to admins', async () => {
    expect((await town.visit(`/ruimte/${deLinde}/instellingen`, { cookie: cookies.joris })).status).toBe(403);
    const answer = await post('joris', `/ruimte/${deLinde}/uitnodigingen`, {
      adres: 'a@b.example',
      rol: 'admin',
    });
    expect(answer.status).toBe(403);
    expect(await read('joris', `/ruimte/${deLinde}/ontmoeten`)).not.toContain('/uitnodigingen');
  });
});

describe('an invitation', () => {
  it('brings someone new in: a mail, a name, and there they are', async () => {
    const path = await inviteToTeam('leila@lindewaard.example', 'facilitator');
    const page = await (await town.visit(path)).text();
    expect(page).toContain('Marjan nodigt je uit om mee te doen als gespreksleider');
    const answer = await accept(path, 'Leila Benali');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/ruimte/${deLinde}`]);
    const html = await (
      await town.visit(`/ruimte/${deLinde}/ontmoeten`, { cookie: cookieOf(answer) })
    ).text();
    expect(html).toContain('Leila Benali');
    expect(html).toContain('gespreksleider');
  });

  it('asks for a name again, and keeps the rest', async () => {
    const path = await inviteToTeam('winston@lindewaard.example');
    const answer = await accept(path, '  ');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#naam"');
    expect((await accept(path, 'Winston')).status).toBe(303);
  });

  it('signs in who has an account already, and gives no second one', async () => {
    const path = await inviteToTeam('samuel@lindewaard.example');
    expect(await (await town.visit(path)).text()).not.toContain('name="naam"');
    const answer = await accept(path, 'Iemand Anders');
    const html = await (await town.visit('/ruimten', { cookie: cookieOf(answer) })).text();
    expect(html).toContain('Buurtteam De Linde');
    expect(html).toContain('Stichting Dichtbij');
    expect(html).toContain('Samuel');
  });

  it('works once, and takes a double click for one click', async () => {
    const path = await inviteToTeam('aylin@lindewaard.example');
    const html = await (await town.visit(path)).text();
    const fields = { sleutel: hiddenField(html, 'sleutel'), naam: 'Aylin' };
    const answers = [await town.visit(path, { fields }), await town.visit(path, { fields })];
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const late = await town.visit(path, { fields: { ...fields, sleutel: 'een ander formulier' } });
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('al aangenomen');
  });

  it('signs no one in again with a form that was left behind on a shared computer', async () => {
    const path = await inviteToTeam('youssef@lindewaard.example');
    const html = await (await town.visit(path)).text();
    const fields = { sleutel: hiddenField(html, 'sleutel'), naam: 'Youssef' };
    const cookie = cookieOf(await town.visit(path, { fields }));
    const profile = await (await town.visit('/profiel', { cookie })).text();
    const leaving = { cookie, fields: { csrf: hiddenField(profile, 'csrf') } };
    expect((await town.visit('/afmelding', leaving)).status).toBe(303);
    expect((await town.visit(path, { fields })).status).toBe(410);
  });

  it('takes who is signed in as who they are', async () => {
    const path = await inviteToTeam('nirmala.thuis@lindewaard.example');
    expect(await read('nirmala', path)).toContain('Je bent aangemeld als Nirmala');
    await town.visit(path, { cookie: cookies.nirmala, fields: { sleutel: 'x' } });
    expect((await town.visit(`/ruimte/${deLinde}`, { cookie: cookies.nirmala })).status).toBe(200);
  });

  it('is sent once, however often the form arrives', async () => {
    const form = await send('marjan', `/ruimte/${deLinde}/uitnodigingen`, {
      adres: 'femke@lindewaard.example',
      rol: 'member',
    });
    const paths = [await form.once(), await form.once()].map((answer) => answer.headers.get('location'));
    expect(paths).toEqual(Array(2).fill(`/ruimte/${deLinde}/ontmoeten?gedaan=uitgenodigd`));
    expect(await town.deliver()).toHaveLength(1);
  });

  it('is not sent to who is invited or here already, and says so', async () => {
    const twice = await post('marjan', `/ruimte/${deLinde}/uitnodigingen`, {
      adres: 'femke@lindewaard.example',
      rol: 'member',
    });
    expect([twice.status, await twice.text()]).toEqual([
      422,
      expect.stringContaining('staat al een uitnodiging open'),
    ]);
    const here = await post('marjan', `/ruimte/${deLinde}/uitnodigingen`, {
      adres: 'joris@lindewaard.example',
      rol: 'host',
    });
    expect([here.status, await here.text()]).toEqual([
      422,
      expect.stringContaining('Joris heeft hier deze rol al'),
    ]);
  });

  it('keeps what was typed when something is missing', async () => {
    const answer = await post('marjan', `/ruimte/${deLinde}/uitnodigingen`, {
      adres: 'femke@',
      rol: 'editor',
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="femke@"');
    expect(html).toContain('href="#adres"');
    expect(html).toContain('href="#rol"');
  });

  it('can be sent again with a new link, and the old one stops', async () => {
    const old = await inviteToTeam('tomasz@lindewaard.example');
    const html = await read('marjan', `/ruimte/${deLinde}/ontmoeten`);
    const card = html.slice(html.indexOf('tomasz@lindewaard.example'));
    const again = card.match(/action="([^"]*\/verzending)"/)?.[1] ?? '';
    await post('marjan', again, {});
    const [mail] = await town.deliver();
    expect((await town.visit(old)).status).toBe(404);
    expect((await town.visit(pathIn(mail?.text))).status).toBe(200);
  });

  it('can be withdrawn', async () => {
    const path = await inviteToTeam('wing@lindewaard.example');
    const html = await read('marjan', `/ruimte/${deLinde}/ontmoeten`);
    const card = html.slice(html.indexOf('wing@lindewaard.example'));
    await post('marjan', card.match(/action="([^"]*\/intrekking)"/)?.[1] ?? '', {});
    expect((await town.visit(path)).status).toBe(404);
    expect(await read('marjan', `/ruimte/${deLinde}/ontmoeten`)).not.toContain('wing@lindewaard.example');
  });

  it('ends after fourteen days', async () => {
    const path = await inviteToTeam('hadi@lindewaard.example');
    const before = town.clock.now;
    town.clock.now = new Date('2026-12-07T22:00:00Z');
    expect((await town.visit(path)).status).toBe(200);
    town.clock.now = new Date('2026-12-08T09:00:00Z');
    expect((await town.visit(path)).status).toBe(410);
    town.clock.now = before;
  });

  it('of another house cannot be touched', async () => {
    await inviteToTeam('chantal@lindewaard.example');
    const html = await read('marjan', `/ruimte/${deLinde}/ontmoeten`);
    const path = html.slice(html.indexOf('chantal@')).match(/action="([^"]*\/intrekking)"/)?.[1] ?? '';
    const elsewhere = path.replace(deLinde, dichtbij);
    expect((await post('samuel', elsewhere, {})).status).toBe(404);
    expect((await post('samuel', path, {})).status).toBe(403);
    expect(await read('marjan', `/ruimte/${deLinde}/ontmoeten`)).toContain('chantal@lindewaard.example');
  });

  it('leaves no address and no link readable in the database or the queue', async () => {
    const stored = await town.world.database.asOperator((owner) =>
      owner.selectFrom('invitations').selectAll().execute(),
    );
    const bytes = stored
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)));
    expect(bytes.join('\n')).not.toContain('lindewaard.example');
    const jobs = await town.world.database.inJobs((queue) =>
      queue.prepared<{ data: unknown }>('all-jobs', 'select data from pgboss.job', []),
    );
    expect(JSON.stringify(jobs)).not.toMatch(/lindewaard\.example|uitnodiging\//);
  });
});

describe('roles', () => {
  it('can be given and taken', async () => {
    await post('marjan', `/ruimte/${deLinde}/mensen/${people.joris}`, { rollen: ['member', 'moderator'] });
    const html = await read('marjan', `/ruimte/${deLinde}/ontmoeten`);
    expect(html.slice(html.indexOf('Joris'))).toMatch(/^Joris<\/th><td[^>]*>lid en meelezer</);
  });

  it('never leave a house without an admin', async () => {
    const answer = await post('marjan', `/ruimte/${buurtteams}/mensen/${people.marjan}`, {
      rollen: ['member'],
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Er moet iemand beheerder blijven');
  });

  it('that do not exist in a space are not given', async () => {
    await post('marjan', `/ruimte/${deLinde}/mensen/${people.joris}`, {
      rollen: ['member', 'host', 'editor', 'x'],
    });
    const html = await read('marjan', `/ruimte/${deLinde}/ontmoeten`);
    expect(html.slice(html.indexOf('Joris'))).toMatch(/^Joris<\/th><td[^>]*>lid en gastheer of gastvrouw</);
  });

  it('cannot be given to who does not belong here', async () => {
    const path = `/ruimte/${buurtteams}/mensen/${people.nirmala}`;
    expect((await post('marjan', path, { rollen: ['admin'] })).status).toBe(404);
  });

  it('end with the last one: the space is gone for that person', async () => {
    const form = await send('marjan', `/ruimte/${deLinde}/mensen/${people.nirmala}`, {});
    const answers = [await form.once(), await form.once()];
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual(
      Array(2).fill(`/ruimte/${deLinde}/ontmoeten?gedaan=weg`),
    );
    expect((await town.visit(`/ruimte/${deLinde}`, { cookie: cookies.nirmala })).status).toBe(404);
  });
});

describe('the settings of a space', () => {
  const path = `/ruimte/${deLinde}/instellingen`;
  const now = { naam: 'Buurtteam De Linde', plaats: 'Lindewaard', onderdelen: ['vertellen', 'duiden'] };

  it('switch a part on only with what stops in exchange', async () => {
    const onderdelen = ['vertellen', 'duiden', 'doen'];
    const refused = await post('marjan', path, { ...now, onderdelen, naam: 'De Linde' });
    const html = await refused.text();
    expect([refused.status, html]).toEqual([422, expect.stringContaining('href="#inRuil"')]);
    expect(html).toContain('value="De Linde"');
    const inRuil = 'De maandelijkse telling van gesprekken';
    expect((await post('marjan', path, { ...now, onderdelen, inRuil })).status).toBe(303);
    expect(await read('joris', `/ruimte/${deLinde}`)).toContain(`/ruimte/${deLinde}/doen`);
    expect(await read('marjan', path)).toContain(`In ruil: ${inRuil}`);
  });

  it('keep every version, with who and when', async () => {
    await post('marjan', path, { ...now, naam: 'Buurtteam De Lindeboom' });
    const history = await read('marjan', path);
    expect(history.match(/door Marjan/g)).toHaveLength(3);
    expect(await read('joris', `/ruimte/${deLinde}`)).toContain('Buurtteam De Lindeboom');
  });

  it('close a part that was switched off', async () => {
    expect((await town.visit(`/ruimte/${deLinde}/doen`, { cookie: cookies.joris })).status).toBe(404);
  });

  it('never close the way in', async () => {
    await post('marjan', path, { ...now, onderdelen: [] });
    expect((await town.visit(`/ruimte/${deLinde}/ontmoeten`, { cookie: cookies.joris })).status).toBe(200);
  });
});

describe('a new team', () => {
  it('is made once, in its own organisation, and its admin is that of the organisation', async () => {
    const form = await send('marjan', `/ruimte/${buurtteams}/teams`, { naam: 'Buurtteam De Es', plaats: '' });
    const [one, two] = [await form.once(), await form.once()];
    expect(one.headers.get('location')).toBe(two.headers.get('location'));
    const html = await read('marjan', `/ruimte/${buurtteams}`);
    expect(html.match(/Buurtteam De Es<\/a>/g)).toHaveLength(1);
    expect((await town.visit(one.headers.get('location') ?? '', { cookie: cookies.marjan })).status).toBe(
      200,
    );
    expect((await town.visit(one.headers.get('location') ?? '', { cookie: cookies.joris })).status).toBe(404);
  });

  it('needs a name, and an organisation to be in', async () => {
    expect((await post('marjan', `/ruimte/${buurtteams}/teams`, { naam: ' ' })).status).toBe(422);
    expect((await post('marjan', `/ruimte/${deLinde}/teams`, { naam: 'Team in een team' })).status).toBe(404);
  });
});

describe('a new organisation in the network', () => {
  const fields = {
    soort: 'organisation',
    naam: 'Lokale teams Rietwoude',
    plaats: 'Rietwoude',
    vanGemeente: 'ja',
  };

  it('is a house of its own, whose first admin is invited by mail', async () => {
    const form = await send('nirmala', `/ruimte/${network}/huizen`, {
      ...fields,
      beheerder: 'femke@rietwoude.example',
    });
    const statuses = [await form.once(), await form.once()].map((answer) => answer.status);
    expect(statuses).toEqual([303, 303]);
    expect(await read('nirmala', `/ruimte/${network}`)).toContain('deel van de gemeente');
    const mails = await town.deliver();
    expect(mails).toHaveLength(1);
    const answer = await accept(pathIn(mails[0]?.text), 'Femke');
    const home = await town.visit(answer.headers.get('location') ?? '', { cookie: cookieOf(answer) });
    expect(await home.text()).toContain('Maak een team');
  });

  it('is not the editor’s to enter', async () => {
    const html = await read('nirmala', `/ruimte/${network}`);
    expect(html).toContain('Lokale teams Rietwoude');
    expect(html).not.toMatch(/<a [^>]*>Lokale teams Rietwoude/);
  });

  it('keeps what was typed when something is missing', async () => {
    const answer = await post('nirmala', `/ruimte/${network}/huizen`, { ...fields, beheerder: 'femke' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="Lokale teams Rietwoude"');
    expect(html).toContain('href="#beheerder"');
    expect(html).toMatch(/checked[^>]*value="organisation"|value="organisation"[^>]*checked/);
  });

  it('is for editors', async () => {
    expect((await post('samuel', `/ruimte/${network}/huizen`, fields)).status).toBe(404);
  });
});
