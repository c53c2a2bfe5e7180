import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  buurtteams,
  deLinde,
  hiddenField,
  network,
  openTown,
  people,
  type Town,
  type TownPerson,
} from '../../../tests/fixtures/people.ts';
import { htmlProblems } from '../../../tools/building/html-problems.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const pages: [TownPerson | null, string, Record<string, string>?][] = [
  [null, '/aanmelden'],
  [null, '/aanmelden', { adres: 'geen adres' }],
  [null, '/aanmelden/verstuurd'],
  [null, '/aanmelden/kapot'],
  [null, '/demo'],
  [null, '/uitnodiging/x/y'],
  ['joris', '/profiel?bewaard=naam'],
  ['joris', '/profiel/naam', { naam: '' }],
  ['joris', `/ruimte/${deLinde}`],
  ['joris', `/ruimte/${deLinde}/ontmoeten`],
  ['marjan', `/ruimte/${deLinde}/ontmoeten?gedaan=uitgenodigd`],
  ['marjan', `/ruimte/${deLinde}/uitnodigingen`, { adres: '' }],
  ['marjan', `/ruimte/${deLinde}/mensen/${people.joris}`],
  ['marjan', `/ruimte/${buurtteams}/mensen/${people.marjan}`, {}],
  ['marjan', `/ruimte/${buurtteams}`],
  ['marjan', `/ruimte/${buurtteams}/instellingen?gedaan=bewaard`],
  ['marjan', `/ruimte/${buurtteams}/instellingen`, { naam: '', onderdelen: 'doen' }],
  ['marjan', `/ruimte/${buurtteams}/teams/nieuw`],
  ['marjan', '/ruimten'],
  ['nirmala', `/ruimte/${network}`],
  ['nirmala', `/ruimte/${network}/huizen/nieuw`],
  ['nirmala', `/ruimte/${network}/huizen`, {}],
];

it.each(pages)('shows %s valid HTML at %s', async (person, path, fields) => {
  const cookie = person === null ? '' : await town.signIn(person);
  const csrf =
    person === null ? '' : hiddenField(await (await town.visit('/profiel', { cookie })).text(), 'csrf');
  const answer = await town.visit(path, { cookie, ...(fields && { fields: { csrf, ...fields } }) });
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await htmlProblems(await answer.text())).toEqual([]);
});

it('shows valid HTML to who is invited', async () => {
  const cookie = await town.signIn('marjan');
  const csrf = hiddenField(await (await town.visit('/profiel', { cookie })).text(), 'csrf');
  const fields = { csrf, adres: 'leila@lindewaard.example', rol: 'member' };
  await town.visit(`/ruimte/${deLinde}/uitnodigingen`, { cookie, fields });
  const [mail] = await town.deliver();
  const path = new URL(mail?.text.match(/https?:\S+/)?.[0] ?? '').pathname;
  for (const answer of [await town.visit(path), await town.visit(path, { fields: { naam: '' } })]) {
    expect(await htmlProblems(await answer.text())).toEqual([]);
  }
});
