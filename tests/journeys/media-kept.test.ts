import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roundTopic } from '../../app/domains/rounds/index.ts';
import { startTestApp, type TestApp } from '../fixtures/app.ts';
import { demo, signInAs } from '../fixtures/demo.ts';
import { photo, takeMedia, wav } from '../fixtures/media.ts';

let app: TestApp;
let cookie: string;
let picture: Buffer;

beforeAll(async () => {
  app = await startTestApp();
  await takeMedia(app);
  cookie = await signInAs(app, demo.host);
  picture = await photo();
});
afterAll(() => app?.close());

const list = `/ruimte/${demo.deLinde}/rondes/${demo.round}/verhalen`;
let key = 0;

interface Sent {
  reach?: string;
  story?: string;
  voice?: Buffer | null;
  photo?: Buffer | null;
  key?: string;
  pointKey?: string;
}

function formOf({
  reach = 'team',
  story = '',
  voice = wav(),
  photo: shot = picture,
  ...sent
}: Sent): FormData {
  const form = new FormData();
  key += 1;
  form.set('key', sent.key ?? `spreken${String(key).padStart(15, '0')}`);
  form.set('q.title', 'De bel');
  form.set('q.story', story);
  form.set('reach', reach);
  form.set('voice.seconds', '184');
  if (voice !== null) form.set('voice', new File([new Uint8Array(voice)], 'opname.exe'));
  if (shot !== null) form.set('picture', new File([new Uint8Array(shot)], 'foto.jpg'));
  form.set('picture.words', 'De tuin met de linde');
  return form;
}

async function tell(sent: Sent = {}) {
  const answer = await app.fetch(`/vertel/${sent.pointKey ?? demo.pointKey}`, {
    method: 'POST',
    body: formOf(sent),
  });
  const html = await answer.text();
  return { status: answer.status, html, path: /href="(\/terug\/[0-9a-z]+)"/.exec(html)?.[1] ?? '' };
}

const read = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(path, { headers: { cookie, ...headers } });

const seen = new Set<string>();

/** The story that came in since this was last asked. */
async function newest(): Promise<string> {
  const ids = (await mediaRows()).map((row) => row.story_id).filter((id) => !seen.has(id));
  for (const id of ids) seen.add(id);
  return ids.at(-1) ?? '';
}

function mediaRows() {
  return app.world.database.inTenant(demo.buurtteams, (tenant) =>
    tenant.selectFrom('story_media').selectAll().where('organisation_id', '=', demo.buurtteams).execute(),
  );
}

describe('what comes with a story', () => {
  test('is stored sealed, and once, however often it is sent', async () => {
    const before = (await mediaRows()).length;
    const again = { key: 'spreekttweekeer0000001' };
    const answers = await Promise.all([tell(again), tell(again), tell(again)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ path }) => path)).size).toBe(1);
    const rows = (await mediaRows()).slice(before);
    expect(rows.map(({ kind, content_type }) => `${kind} ${content_type}`).sort()).toEqual([
      'picture image/jpeg',
      'voice audio/wav',
    ]);
    for (const row of rows) {
      for (const trace of ['RIFF', 'WAVE', 'JFIF', 'linde']) {
        expect(row.sealed.includes(trace), trace).toBe(false);
        expect(row.words_sealed?.includes(trace) ?? false, trace).toBe(false);
      }
    }
  });

  test('is heard and seen by the circle, in parts too, without a trace of where it was made', async () => {
    await newest();
    await tell();
    const here = `${list}/${await newest()}`;
    const voice = await read(`${here}/opname`);
    expect(voice.status).toBe(200);
    expect(Object.fromEntries(voice.headers)).toMatchObject({
      'content-type': 'audio/wav',
      'content-disposition': 'inline',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    const sound = Buffer.from(await voice.arrayBuffer());
    expect(sound.length).toBe(wav().length);
    expect(sound.includes('Lindelaan')).toBe(false);
    const part = await read(`${here}/opname`, { range: 'bytes=4-7' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-7/${sound.length}`]);
    const shown = Buffer.from(await (await read(`${here}/foto`)).arrayBuffer());
    expect(shown.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    for (const trace of ['Exif', 'Telefoon']) expect(shown.includes(trace), trace).toBe(false);
  });

  test('is played only on a page that has it, and the microphone is only for pages where one tells', async () => {
    const page = async (path: string) => (await read(path)).headers;
    await newest();
    await tell();
    const story = await page(`${list}/${await newest()}`);
    expect(story.get('content-security-policy')).toContain("media-src 'self'");
    expect(story.get('permissions-policy')).toContain('microphone=()');
    const other = await page(`${list}/${demo.story}`);
    expect(other.get('content-security-policy')).not.toContain('media-src');
    const telling = await page(`/vertel/${demo.pointKey}`);
    expect(telling.get('content-security-policy')).toContain("media-src 'self' blob:");
    expect(telling.get('permissions-policy')).toContain('microphone=(self)');
    const framed = await page(`/vertel/${demo.pointKey}/inbed`);
    expect(framed.get('content-security-policy')).toContain('frame-ancestors *');
    expect(framed.get('permissions-policy')).toContain('microphone=(self)');
  });

  test('is for no one when the story is only counted, but for its teller', async () => {
    const { path } = await tell({ reach: 'counted' });
    const here = `${list}/${await newest()}`;
    for (const what of ['opname', 'foto']) {
      expect((await read(`${here}/${what}`)).status).toBe(404);
      expect((await app.fetch(`${path}/${what}`)).status).toBe(200);
    }
    const mine = (await (await app.fetch(`${path}/verhaal.json`)).json()) as Record<string, unknown>;
    expect(mine).toMatchObject({
      recording: { address: `${app.baseUrl}${path}/opname`, seconds: 184, typedOut: false },
      picture: { address: `${app.baseUrl}${path}/foto`, shows: 'De tuin met de linde' },
    });
  });

  test('does not exist for who does not belong, nor under another round', async () => {
    await tell();
    const storyId = await newest();
    const ways = ['opname', 'foto'].flatMap((what) => [
      [`${list}/${storyId}/${what}`, signInAs(app, demo.editor)],
      [`${list}/${demo.story}/${what}`, Promise.resolve(cookie)],
      [`${list}/geen-id/${what}`, Promise.resolve(cookie)],
    ]);
    for (const [path, who] of ways as [string, Promise<string>][]) {
      const answer = await app.fetch(path, { headers: { cookie: await who } });
      expect(answer.status, path).toBe(404);
    }
    const admin = await app.fetch(`${list}/${storyId}/opname`, {
      headers: { cookie: await signInAs(app, demo.admin) },
    });
    expect([403, 404]).toContain(admin.status);
    expect((await app.fetch(`${list}/${storyId}/opname`)).status).toBe(303);
  });

  test('is named in the files of the team, and not in them', async () => {
    await tell({ story: 'Ze belde aan.' });
    const csv = await (
      await read(`/ruimte/${demo.deLinde}/rondes/${demo.round}/uitvoer/verhalen.csv`)
    ).text();
    expect(csv).toContain('Opname of foto');
    expect(csv).toContain('opname en foto');
    expect(csv).not.toContain('De tuin met de linde');
  });

  test('goes with its story, in the same request', async () => {
    await newest();
    const { path } = await tell();
    const storyId = await newest();
    const open = [`${list}/${storyId}/opname`, `${list}/${storyId}/foto`, `${list}/${storyId}`];
    for (const each of open) expect((await read(each)).status, each).toBe(200);
    await app.fetch(`${path}/intrekking`, { method: 'POST', body: new URLSearchParams() });
    for (const each of open) expect((await read(each)).status, each).toBe(404);
    for (const what of ['opname', 'foto']) expect((await app.fetch(`${path}/${what}`)).status).toBe(410);
    expect((await mediaRows()).filter((row) => row.story_id === storyId)).toEqual([]);
  });
});

describe('a form with files', () => {
  test('needs words or a voice', async () => {
    const nothing = await tell({ voice: null, photo: null });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Schrijf hier wat je meemaakte, of spreek het in.');
    expect((await tell({ voice: null, photo: null, story: 'Ze belde aan.' })).status).toBe(200);
  });

  test('says which file cannot be used, and keeps what was typed', async () => {
    const film = Buffer.concat([
      Buffer.from('\0\0\0\x1cftypqt  ', 'latin1'),
      Buffer.from('hdlr\0\0\0\0\0\0\0\0vide', 'latin1'),
      Buffer.alloc(99),
    ]);
    const wrong = [
      [{ voice: Buffer.from('<script>alert(1)</script>') }, 'Deze opname kunnen we niet afspelen.'],
      [{ voice: film }, 'Dit is een filmpje.'],
      [{ voice: Buffer.alloc(12_000_001) }, 'Deze opname is te groot: 13 MB.'],
      [{ photo: picture.subarray(0, 900) }, 'Deze foto kunnen we niet openen.'],
      [{ photo: Buffer.alloc(15_000_001) }, 'Deze foto is te groot: 16 MB.'],
    ] as const;
    for (const [sent, message] of wrong) {
      const { status, html } = await tell({ ...sent, story: 'Ze belde drie keer aan.' });
      expect(status, message).toBe(422);
      expect(html).toContain(message);
      expect(html).toContain('Ze belde drie keer aan.');
      expect(html).toContain('De tuin met de linde');
    }
  });

  test('is refused as a whole when it is far too large, or when the round takes no files', async () => {
    expect((await tell({ voice: Buffer.alloc(33_000_000) })).status).toBe(413);
    const rounds = await app.world.database.inTenant(demo.buurtteams, (tenant) =>
      tenant
        .selectFrom('rounds')
        .select('point_key')
        .where('organisation_id', '=', demo.buurtteams)
        .where('state', '=', 'open')
        .where('takes_voice', '=', false)
        .execute(),
    );
    const pointKey = rounds[0]?.point_key ?? '';
    expect((await tell({ pointKey, voice: Buffer.alloc(2_000_000) })).status).toBe(413);
  });

  test('leaves nothing of files that a round does not take', async () => {
    const before = (await mediaRows()).length;
    await app.world.database.inTenant(demo.buurtteams, (tenant) =>
      tenant
        .updateTable('rounds')
        .set({ takes_pictures: false })
        .where('organisation_id', '=', demo.buurtteams)
        .where('round_id', '=', demo.round)
        .execute(),
    );
    app.world.database.notify(roundTopic, demo.round);
    await expect
      .poll(
        async () => (await (await app.fetch(`/vertel/${demo.pointKey}`)).text()).includes('Een foto erbij'),
        { timeout: 15_000 },
      )
      .toBe(false);
    expect((await tell()).status).toBe(200);
    expect((await mediaRows()).slice(before).map(({ kind }) => kind)).toEqual(['voice']);
  });
});
