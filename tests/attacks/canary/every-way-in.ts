import sharp from 'sharp';
import { sealForm } from '../../../app/domains/stories/telling/offline/envelope.fixture.ts';
import { demo } from '../../fixtures/demo.ts';
import { hidden } from '../bad-input/town.ts';
import { PlantedBrowser } from './browser.ts';
import { formsOf, type Needle, needlesOfCode, planted } from './planted.ts';
import { expectStatus, type OpenRound, type Site, until } from './steps.ts';

interface Walk {
  site: Site;
  host: PlantedBrowser;
  point: OpenRound;
}

/**
 * Besides the usual page: spoken and with a picture, written down by a colleague, sealed on a tablet, with an invitation
 * by mail and by card, and on paper. And what a circle does with it: listen, type out, write notes, decide, take along.
 */
export async function walkEveryWayIn(site: Site, host: PlantedBrowser, point: OpenRound): Promise<Needle[]> {
  const walk = { site, host, point };
  return [
    ...(await speak(walk)),
    ...(await readTogether(walk)),
    ...(await writeDown(walk)),
    ...(await seal(walk)),
    ...(await invite(walk)),
    ...(await typeInPaper(walk)),
  ];
}

async function speak({ site, point }: Walk): Promise<Needle[]> {
  const form = new FormData();
  form.set('q.story', `Bij ${planted.spokenStory}.`);
  form.set('reach', 'network');
  form.set('voice', new File([recording()], `${planted.placeOfRecording}.wav`));
  form.set('picture', new File([new Uint8Array(await picture())], `${planted.placeOfPicture}.jpg`));
  form.set('picture.words', `Een tak van ${planted.pictureWords}`);
  const teller = new PlantedBrowser(site.baseUrl);
  const thanks = expectStatus(await teller.postFiles(point.telling, form), 200);
  form.set('voice', new File([planted.recording.repeat(100)], 'geen-opname.wav'));
  expectStatus(await teller.postFiles(point.telling, form), 422);
  const code = /\/terug\/([0-9a-z]{26})/.exec(thanks.html)?.[1] ?? '';
  for (const part of ['', '/opname', '/foto', '/verhaal.json'])
    expectStatus(await teller.get(`/terug/${code}${part}`), 200);
  return needlesOfCode(code, []);
}

/** A WAV file of a tenth of a second, in whose sound words can be recognised, with a note of where it was made. */
function recording(): Uint8Array<ArrayBuffer> {
  const chunk = (kind: string, content: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    return Buffer.concat([Buffer.from(kind), size, content, Buffer.alloc(content.length % 2)]);
  };
  const format = Buffer.from('010001001027000010270000010008000000'.slice(0, 32), 'hex');
  const sound = Buffer.from(planted.recording.repeat(50));
  const parts = [chunk('fmt ', format), chunk('LIST', Buffer.from(planted.placeOfRecording))];
  return new Uint8Array(chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...parts, chunk('data', sound)])));
}

function picture(): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a9a4a' } })
    .withExif({ IFD0: { Copyright: planted.placeOfPicture } })
    .jpeg()
    .toBuffer();
}

async function readTogether({ site, point: { round } }: Walk): Promise<Needle[]> {
  const reader = new PlantedBrowser(site.baseUrl);
  await reader.post('/demo/aanmelding', { personId: demo.moderator });
  const list = expectStatus(await reader.get(`${round}/verhalen?woorden=${planted.spokenStory}`), 200);
  const story = round + (/\/verhalen\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? '');
  const say = (what: string, fields: Record<string, string>) =>
    reader.postFrom(story, `${story}/${what}`, fields);
  for (const part of ['/opname', '/foto']) expectStatus(await reader.get(story + part), 200);
  expectStatus(await say('notitie', { note: `Vraag naar ${planted.note}` }), 303);
  expectStatus(await say('notitie', { note: planted.note.repeat(400) }), 422);
  const draft = { typedOut: `Ze zei ${planted.typedOutDraft}`, revision: '0' };
  expectStatus(await say('uitwerking', draft), 303);
  expectStatus(await say('uitwerking', draft), 422);
  const done = { typedOut: `Ze zei ${planted.typedOut}`, revision: '1', done: 'ja' };
  expectStatus(await say('uitwerking', done), 303);
  const decision = { state: 'kept_near', reason: `Herkenbaar door ${planted.reason}` };
  const seen = hidden((await reader.get(story)).html, 'seen');
  expectStatus(await say('meelezing', decision), 422);
  expectStatus(await say('meelezing', { ...decision, seen }), 303);
  expectStatus(await say('keuze', { selectionName: 'Donderdag' }), 303);
  for (const file of ['verhalen.csv', 'verhalen.xlsx', 'verhalen.json', 'uitleg.csv'])
    expectStatus(await reader.get(`${round}/uitvoer/${file}`), 200);
  const piles = expectStatus(await reader.get(`${round}/keuzes`), 200);
  const pile = round + (/\/keuzes\/[0-9a-f-]{36}/.exec(piles.html)?.[0] ?? '');
  expectStatus(await reader.get(`${pile}/kaarten?antwoorden=ja`), 200);
  return formsOf('a token', reader.token);
}

/** One that waits for its teller, and one that was read back and approved. */
async function writeDown({ site, host, point: { round } }: Walk): Promise<Needle[]> {
  const writing = `${round}/opschrijven`;
  const write = (words: string) =>
    host.postFrom(writing, writing, { 'q.story': `Ze vertelde over ${words}.` });
  expectStatus(await write(planted.readBack), 303);
  const paths = async () => {
    const { html } = expectStatus(await host.get(`${writing}/wachtend`), 200);
    return [...new Set(html.match(/\/vertel\/[a-z0-9]+\/opgeschreven\/[a-z0-9]{26}/g))];
  };
  const [path = ''] = await paths();
  const teller = new PlantedBrowser(site.baseUrl);
  const { html } = expectStatus(await teller.get(path), 200);
  const [key, seen] = [hidden(html, 'key'), hidden(html, 'seen')];
  expectStatus(await teller.post(`${path}/goedkeuring`, { key, seen }), 422);
  const thanks = expectStatus(await teller.post(`${path}/goedkeuring`, { key, seen, reach: 'team' }), 200);
  expectStatus(await write(planted.writtenDown), 303);
  expectStatus(await host.get(`${writing}/kaarten`), 200);
  const codes = [path, ...(await paths())].map((each) => each.slice(-26));
  const own = /\/terug\/([0-9a-z]{26})/.exec(thanks.html)?.[1] ?? '';
  return [...[own, ...codes].flatMap((code) => needlesOfCode(code, [])), ...formsOf('a form key', key)];
}

/** What waited on a tablet, and what someone damaged on the way. */
async function seal({ site, point: { telling } }: Walk): Promise<Needle[]> {
  const teller = new PlantedBrowser(site.baseUrl);
  const { html } = expectStatus(await teller.get(`${telling}/tafel`), 200);
  const code = 'kanarie2m2x9wqhrk7m2x9wqhr'.replace('i', '1');
  const key = hidden(html, 'key');
  const send = (sealed: Uint8Array<ArrayBuffer>, besides = '') => {
    const form = new FormData();
    form.set('sealed', new File([sealed, besides], 'blob'));
    return teller.postFiles(`${telling}/verzegeld`, form);
  };
  const sealed = (words: string, reach: string) =>
    sealForm(html, telling.slice('/vertel/'.length), { key, eigencode: code, 'q.story': words, reach });
  expectStatus(await send(await sealed(`Over ${planted.damagedSeal}.`, 'team'), planted.damagedSeal), 400);
  expectStatus(await send(await sealed(`Over ${planted.sealedStory}.`, '')), 422);
  expectStatus(await send(await sealed(`Over ${planted.sealedStory}.`, 'team')), 200);
  return [...needlesOfCode(code, []), ...formsOf('a form key', key)];
}

async function invite({ site, host, point: { round, telling } }: Walk): Promise<Needle[]> {
  const inviting = `${round}/uitnodigen`;
  const letter = { adressen: planted.invitedTeller, bericht: `Kom je ook? ${planted.letter}` };
  expectStatus(
    await host.postFrom(inviting, `${inviting}/mails`, { ...letter, adressen: `${planted.invitedTeller} x` }),
    422,
  );
  expectStatus(await host.postFrom(inviting, `${inviting}/mails`, letter), 303);
  const cards = expectStatus(await host.postFrom(inviting, `${inviting}/kaarten`, { aantal: '1' }), 303);
  const card = /\b(?:[0-9a-z]{4}-){3}[0-9a-z]{4}\b/.exec((await host.get(cards.location)).html)?.[0] ?? '';
  const tokens = new Set([card.replaceAll('-', '')]);
  await until(async () => {
    for (const [path] of (await host.get('/postbus')).html.matchAll(/\/postbus\/[0-9a-f-]{36}/g)) {
      const token = /\?uitnodiging=([0-9a-z]{26})/.exec((await host.get(path)).html)?.[1];
      if (token !== undefined) tokens.add(token);
    }
    return tokens.size === 2;
  });
  const teller = new PlantedBrowser(site.baseUrl);
  for (const uitnodiging of tokens) {
    expectStatus(await teller.get(`${telling}?uitnodiging=${uitnodiging}`), 200);
    const told = { 'q.story': 'Ik kwam met een uitnodiging.', reach: 'counted', invitation: uitnodiging };
    expectStatus(await teller.post(telling, told), 200);
    expectStatus(await teller.post(telling, told), 422);
  }
  return [...tokens, card].flatMap((token) => formsOf('an invitation', token));
}

/** By a host who signs in for it: undoing leaves a cookie of its own. */
async function typeInPaper({ site, point: { round } }: Walk): Promise<Needle[]> {
  const host = new PlantedBrowser(site.baseUrl);
  await host.post('/demo/aanmelding', { personId: demo.host });
  const paper = `${round}/papier`;
  const made = expectStatus(await host.postFrom(paper, paper, { aantal: '1' }), 303);
  const sheet = expectStatus(await host.get(made.location), 200).html;
  const words = [...sheet.matchAll(/code-words__word[^>]*>([a-z]+)</g)].map((match) => match[1] ?? '');
  const formulier = /Formulier (\d+[A-Z])/.exec(sheet.replace(/<!-- -->/g, ''))?.[1] ?? '';
  const typed = { formulier, 'q.story': `Op papier: ${planted.paperStory}.`, versie: '1', keer: '0' };
  expectStatus(await host.postFrom(`${paper}/invoer`, `${paper}/invoer`, { ...typed, reach: '9' }), 422);
  const token = host.token;
  expectStatus(await host.postFrom(`${paper}/invoer`, `${paper}/invoer`, { ...typed, reach: '2' }), 303);
  return [...needlesOfCode('geen-letters-op-papier', words.slice(0, 10)), ...formsOf('a token', token)];
}
