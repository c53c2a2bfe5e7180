import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestApp } from '../../tests/fixtures/app.ts';
import { type Installation, install } from '../../tests/fixtures/installation.ts';

let zodat: Installation;

beforeEach(async () => {
  zodat = await install();
  await zodat.zodat('key', 'make');
});
afterEach(() => zodat.remove());

const made = async (...typed: string[]) => {
  const { code, lines, notes } = await zodat.zodat('space', 'add', '--json', ...typed);
  expect(notes.join(), notes.join()).not.toContain('stuk');
  expect(code).toBe(0);
  return JSON.parse(lines.join()) as { spaceId: string; organisationId: string };
};

test('an empty installation gets its first space and its first admin, by a link that opens', async () => {
  const house = await made(
    '--kind',
    'organisation',
    '--name',
    'Buurtteams Lindewaard',
    '--place',
    'Lindewaard',
  );
  const team = await made('--kind', 'team', '--name', 'De Linde', '--in', house.spaceId);
  expect(team.organisationId).toBe(house.organisationId);
  const invited = await zodat.zodat(
    'invite',
    '--space',
    house.spaceId,
    '--email',
    'Marjan@Lindewaard.example',
  );
  expect(invited.code).toBe(0);
  const link = new URL(invited.lines.join());
  const masterKey = readFileSync(zodat.config.keyFile, 'utf8').trim();
  const app = await startTestApp({
    config: { ...zodat.config, masterKey },
    database: await zodat.open(),
    demo: false,
  });
  try {
    const page = await app.fetch(link.pathname);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Buurtteams Lindewaard');
    expect((await app.fetch(`${link.pathname.slice(0, -1)}_`)).status).not.toBe(200);
  } finally {
    await app.close();
  }
});

test('a space in a place where it does not fit, an unknown space and a strange address are refused', async () => {
  const house = await made('--kind', 'organisation', '--name', 'Stichting Dichtbij');
  const refused = async (...typed: string[]) => {
    const { code, notes } = await zodat.zodat(...typed);
    return `${code} ${notes.join()}`;
  };
  expect(await refused('space', 'add', '--kind', 'alliance', '--name', 'X', '--in', house.spaceId)).toMatch(
    /^1 .*past niet/,
  );
  expect(await refused('space', 'add', '--kind', 'team', '--name', 'X')).toMatch(/^2 .*--in/);
  expect(await refused('space', 'add', '--kind', 'team', '--name', 'X', '--in', 'weg')).toMatch(
    /^1 Er is geen ruimte/,
  );
  expect(await refused('invite', '--space', house.spaceId, '--email', 'marjan')).toMatch(/^1 .*mailadres/);
  expect(await refused('invite', '--space', house.spaceId, '--email', 'a@b.nl', '--role', 'baas')).toMatch(
    /^1 /,
  );
});
