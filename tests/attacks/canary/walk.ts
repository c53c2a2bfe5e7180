import { demo } from '../../fixtures/demo.ts';
import { hidden, joris, marjan } from '../bad-input/town.ts';
import { PlantedBrowser } from './browser.ts';
import { walkEveryWayIn } from './every-way-in.ts';
import { formsOf, type Needle, needlesOfCode, planted } from './planted.ts';
import { expectStatus, type OpenRound, type Site, until } from './steps.ts';

const space = `/ruimte/${demo.deLinde}`;

/**
 * Goes every way that something of a teller can come in: telling, changing, asking, answering, searching, importing,
 * mailing, taking back, and every kind of error. Gives what was handed out on the way and must not be kept either.
 */
export async function walk(site: Site): Promise<Needle[]> {
  const host = new PlantedBrowser(site.baseUrl);
  const teller = new PlantedBrowser(site.baseUrl);
  await host.post('/demo/aanmelding', { personId: joris });
  const point = await openRound(host);
  const kept = await tell(teller, point, planted.story);
  const back = await tell(teller, point, planted.withdrawnStory);
  await makeMistakes(teller, point, kept);
  await readAndAsk(host, point);
  await changeAndAnswer(teller, kept);
  await importStories(host, point);
  const tokens = await mailAround(site);
  const besides = await walkEveryWayIn(site, host, point);
  await site.breakWithdrawal();
  expectStatus(await teller.post(`${back.path}/intrekking`, {}), 500);
  await site.mendWithdrawal();
  expectStatus(await teller.post(`${back.path}/intrekking`, {}), 200);
  expectStatus(await teller.get(back.path), 410);
  return [
    ...[kept, back].flatMap(({ letters, words, key }) => [
      ...needlesOfCode(letters, words),
      ...formsOf('a form key', key),
    ]),
    ...besides,
    ...[host.token, ...tokens].flatMap((token) => formsOf('a token', token)),
  ];
}

async function openRound(host: PlantedBrowser): Promise<OpenRound> {
  const draft = {
    title: 'Kanarieronde',
    welcome: 'Vertel maar.',
    closesOn: '',
    takesVoice: 'on',
    takesPictures: 'on',
  };
  const made = expectStatus(
    await host.postFrom(`${space}/rondes/nieuw?vragen=after-support`, `${space}/rondes`, draft),
    303,
  );
  expectStatus(await host.postFrom(made.location, `${made.location}/opening`, {}), 303);
  const { html } = await host.get(made.location);
  return { round: made.location, telling: /\/vertel\/[a-z0-9]+/.exec(html)?.[0] ?? '' };
}

interface Told {
  path: string;
  letters: string;
  words: string[];
  key: string;
}

function telling(story: string) {
  return {
    'q.story': `Het begon met ${story} en ${story}tjes, en toen ${planted.accents}.`,
    'q.title': `Over ${planted.title}`,
    'q.feeling.own': `een beetje ${planted.ownWords}`,
    'q.age': 'bestaat-niet',
    reach: 'team',
    given: 'on',
  };
}

async function tell(teller: PlantedBrowser, { telling: path }: OpenRound, story: string): Promise<Told> {
  const key = hidden(expectStatus(await teller.get(path), 200).html, 'key');
  const { 'q.age': _, ...proper } = telling(story);
  const { html } = expectStatus(await teller.post(path, { ...proper, key }), 200);
  const own = /\/terug\/([0-9a-z]{26})/.exec(html);
  const words = [...html.matchAll(/<li[^>]*>([a-z]+)<\/li>/g)].map((match) => match[1] ?? '').slice(0, 10);
  return { path: own?.[0] ?? '', letters: own?.[1] ?? '', words, key };
}

/** A form that is refused, a code with one wrong letter, and addresses that lead nowhere. */
async function makeMistakes(teller: PlantedBrowser, { telling: path }: OpenRound, told: Told): Promise<void> {
  expectStatus(await teller.post(path, telling(planted.refusedStory)), 422);
  expectStatus(
    await teller.post('/terug', { code: told.words.with(4, `${told.words[4]}qx`).join(' ') }),
    422,
  );
  expectStatus(await teller.post('/terug', { code: told.words.join(' ') }), 303);
  expectStatus(await teller.get(`/terug/${told.letters.slice(1)}0`), 404);
  expectStatus(await teller.get(`/verhaal/${planted.asked}?${planted.asked}=${told.letters}`), 404);
  expectStatus(await teller.postFiles(path, new FormData()), 422);
}

async function readAndAsk(host: PlantedBrowser, { round }: OpenRound): Promise<void> {
  expectStatus(await host.get(`${round}/verhalen?woorden=${planted.searched}`), 200);
  const list = expectStatus(await host.get(`${round}/verhalen?woorden=${planted.story}`), 200);
  const reader = /\/verhalen\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? '';
  expectStatus(await host.postFrom(round + reader, `${round}${reader}/vraag`, { question: ' ' }), 422);
  expectStatus(
    await host.postFrom(round + reader, `${round}${reader}/vraag`, {
      question: `Wat was ${planted.question}?`,
    }),
    303,
  );
}

async function changeAndAnswer(teller: PlantedBrowser, { path }: Told): Promise<void> {
  expectStatus(await teller.get(path), 200);
  expectStatus(await teller.get(`${path}/kaart`), 200);
  expectStatus(await teller.get(`${path}/verhaal.json`), 200);
  expectStatus(await teller.post(`${path}/antwoord`, { answer: planted.answer.repeat(400) }), 422);
  expectStatus(await teller.post(`${path}/antwoord`, { answer: `Dat was ${planted.answer}.` }), 303);
  const { 'q.age': _, ...changed } = telling(planted.changedStory);
  expectStatus(await teller.post(`${path}/wijziging`, changed), 303);
  expectStatus(await teller.post(`${path}/reikwijdte`, { reach: 'network' }), 303);
}

const form = `Data column name,Type,About,Short name,Long name,Options,Answers
Wie,Single choice,story,Wie,Wie hielp?,,Buren,Familie
`;
const stories = `Participant,Story title,Story text,Wie,WRITEIN_Wie
${planted.importedTeller},${planted.importedStory},Ingevoerd: ${planted.importedStory}.,Buren,${planted.importedStory}
${planted.importedTeller},Tweede,Nog eens ${planted.importedStory}.,Niemand,
`;

/** One import that comes in, and one that is thrown away before that. */
async function importStories(host: PlantedBrowser, { round }: OpenRound): Promise<void> {
  for (const what of ['bevestiging', 'verwijdering']) {
    const files = new FormData();
    files.set('csrf', hidden((await host.get(`${round}/invoer`)).html, 'csrf'));
    files.set('reach', 'team');
    files.set('form', new File([form], 'form.csv'));
    files.set('stories', new File([stories], `${planted.importedStory}.csv`));
    const waiting = expectStatus(await host.postFiles(`${round}/invoer`, files), 303);
    expectStatus(await host.get(`${waiting.location}/problemen.csv`), 200);
    expectStatus(await host.postFrom(waiting.location, `${waiting.location}/${what}`, { accept: 'ja' }), 303);
  }
  await until(async () =>
    (await host.get(`${round}/verhalen?woorden=${planted.importedStory}`)).html.includes('/verhalen/'),
  );
}

/** Mail to someone unknown, to someone known, and to someone who is invited; gives the secrets of their links. */
async function mailAround({ baseUrl }: Site): Promise<string[]> {
  const browser = new PlantedBrowser(baseUrl);
  for (const adres of [planted.mailAddress, 'joris@lindewaard.example']) {
    expectStatus(await browser.post('/aanmelden', { adres, naar: `/verhaal/${planted.asked}` }), 303);
  }
  await browser.post('/demo/aanmelding', { personId: marjan });
  const invitation = { adres: planted.invitedAddress, rol: 'member' };
  expectStatus(await browser.postFrom(`${space}/ontmoeten`, `${space}/uitnodigingen`, invitation), 303);
  const tokens = new Set<string>([browser.token]);
  await until(async () => {
    const box = await browser.get('/postbus');
    for (const [path] of box.html.matchAll(/\/postbus\/[0-9a-f-]{36}/g)) {
      for (const [, token = ''] of (await browser.get(path)).html.matchAll(
        /\/(?:aanmelden|[0-9a-f-]{36})\/([\w-]{43})\b/g,
      ))
        tokens.add(token);
    }
    return tokens.size >= 3;
  });
  return [...tokens];
}
