import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exitCodes } from './command.ts';
import { runZodat } from './run.ts';
import { voicesCommand } from './voices.ts';
import type { VoicesReport } from './voices-report.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-voices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files and types the line in their folder. */
async function type(line: string, files: Record<string, string> = {}) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const lines: string[] = [];
  const notes: string[] = [];
  const output = { line: (text: string) => lines.push(text), note: (text: string) => notes.push(text) };
  const code = await runZodat(line.split(' '), [voicesCommand], { environment: {}, folder, output });
  return { code, lines, noted: notes.join('\n'), report: () => JSON.parse(lines.join('')) as VoicesReport };
}

const header = 'timestamp,datetime,comment-id,voter-id,vote';

/** Fourteen people of Lindewaard in two camps about the square, and one statement they share. */
function campsOfLindewaard(): string {
  const rows = [header];
  for (let person = 0; person < 14; person += 1) {
    const side = person < 8 ? 1 : -1;
    for (let statement = 0; statement < 8; statement += 1) {
      const own = (person + statement) % 7 === 0 ? 0 : side * (statement % 2 === 0 ? 1 : -1);
      rows.push(
        `${1000 + rows.length},"zo 22 nov",${statement},bewoner ${person},${statement === 7 ? 1 : own}`,
      );
    }
  }
  return rows.join('\n');
}

test('a file of votes gives a map in which every number is a number', async () => {
  const { code, report, lines } = await type('voices votes.csv --json', { 'votes.csv': campsOfLindewaard() });
  expect(code).toBe(exitCodes.done);
  expect(lines.join('')).not.toContain('NaN');
  const { k, silhouette, nullSilhouette, groups, statements } = report();
  expect(k).toBe(2);
  expect(silhouette).toBeGreaterThan(nullSilhouette ?? 1);
  expect([groups['bewoner 0'], groups['bewoner 7'], groups['bewoner 8']]).toEqual([0, 0, 1]);
  expect(statements.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  expect(Object.keys(statements[0]!)).toEqual([
    'id',
    'perGroup',
    'bridge',
    'bottleneck',
    'gap',
    'representative',
    'consensusProduct',
    'extremity',
    'priority',
  ]);
  const best = statements.toSorted((one, other) => (other.bridge ?? 0) - (one.bridge ?? 0))[0];
  expect(best).toMatchObject({ id: '7', bottleneck: 1, gap: 0, perGroup: [{ agree: 8 }, { agree: 6 }] });
});

test('the order of the rows changes nothing', async () => {
  const [first = '', ...rows] = campsOfLindewaard().split('\n');
  const turned = [first, ...rows.reverse()].join('\n');
  const straight = await type('voices een.csv --json', { 'een.csv': campsOfLindewaard() });
  const other = await type('voices twee.csv --json', { 'twee.csv': turned });
  expect(other.report()).toEqual(straight.report());
});

test('the last vote of someone on a statement counts, wherever it stands', async () => {
  const votes = [header, '20,,u1,Roos,-1', '10,,u1,Roos,1', '30,,u1,Sem,0'].join('\n');
  const { report } = await type('voices votes.csv --compat --json', { 'votes.csv': votes });
  expect(report().statements[0]?.perGroup).toEqual([
    { agree: 0, disagree: 1, seen: 1 },
    { agree: 0, disagree: 0, seen: 1 },
  ]);
});

test('what was moderated out does not count, and statements nobody saw are there', async () => {
  const comments = [
    'comment-id,moderated,is-meta,comment-body',
    '0,-1,false,Weg',
    '9,0,false,Nog niet gezien',
  ];
  const files = { 'votes.csv': campsOfLindewaard(), 'comments.csv': comments.join('\n') };
  const { report } = await type('voices votes.csv --comments comments.csv --json', files);
  const [moderated] = report().statements;
  expect(moderated).toMatchObject({ id: '0', extremity: 0 });
  expect(report().statements.at(-1)).toMatchObject({ id: '9', bridge: null, gap: null, bottleneck: null });
});

test('without JSON it says in words what connects and what divides', async () => {
  const comments = ['comment-id,comment-body', '7,Een bankje bij de bushalte'].join('\n');
  const { lines } = await type('voices votes.csv --comments c.csv', {
    'votes.csv': campsOfLindewaard(),
    'c.csv': comments,
  });
  const said = lines.join('\n');
  expect(said).toContain('14 mensen, 8 uitspraken, 112 reacties.');
  expect(said).toContain('2 groepen: groep 1 met 8 mensen, groep 2 met 6 mensen.');
  expect(said).toMatch(
    /verbindt:\n {2}7\. Een bankje bij de bushalte \(minstens 79% herkent dit in elke groep/,
  );
});

const broken = {
  'nobody voted': [header, 'nog niemand gereageerd'],
  'the file is empty': ['', 'ontbreekt een kolom: comment-id, voter-id, vote'],
  'a column is missing': ['timestamp,comment-id,vote\n1,u1,1', 'ontbreekt de kolom: voter-id'],
  'a vote is something else': [
    `${header}\n1,,u1,Roos,1\n2,,u1,Sem,7`,
    'Regel 3: een reactie is 1, 0 of -1. Er staat: "7"',
  ],
  'a vote is empty': [`${header}\n1,,u1,Roos,`, 'Regel 2: een reactie is 1, 0 of -1'],
  'the voter is empty': [`${header}\n1,,u1,,1`, 'Regel 2: hier staat niet wie'],
  'the time is no number': [`${header}\ngisteren,,u1,Roos,1`, 'Regel 2: de tijd is een getal'],
  'a quote does not close': [`${header}\n1,"zo,u1,Roos,1\n2,,u1,Sem,1`, 'aanhalingsteken'],
} as const;

for (const [what, [votes, reason]] of Object.entries(broken)) {
  test(`when ${what} it says so in Dutch and gives no map`, async () => {
    const { code, lines, noted } = await type('voices votes.csv --json', { 'votes.csv': votes });
    expect({ code, lines }).toEqual({ code: exitCodes.problems, lines: [] });
    expect(noted).toContain(reason);
  });
}

test('one participant, or 300 statements with the same words, give a map with a reason and no groups', async () => {
  const alone = await type('voices votes.csv --json', { 'votes.csv': `${header}\n1,,u1,Roos,1` });
  expect(alone.report()).toMatchObject({ k: 1, groups: { Roos: 0 } });
  expect(alone.noted).toContain('Geen duidelijke groepen: er zijn te weinig mensen');
  const ids = Array.from({ length: 300 }, (_, number) => number);
  const people = Array.from({ length: 20 }, (_, number) => number);
  const same = await type('voices votes.csv --comments comments.csv --json', {
    'votes.csv': [header, ...people.flatMap((who) => ids.map((id) => `1,,${id},bewoner ${who},1`))].join(
      '\n',
    ),
    'comments.csv': ['comment-id,comment-body', ...ids.map((id) => `${id},De bus komt niet.`)].join('\n'),
  });
  expect(same.noted).toContain('299 uitspraken hebben dezelfde woorden');
  expect(same.noted).toContain('iedereen reageerde hetzelfde');
  expect(same.report()).toMatchObject({ k: 1, silhouette: 0 });
  expect(same.lines.join('')).not.toMatch(/NaN|null,"consensus/);
});

const shared = join(import.meta.dirname, '../../../shared/data/voices/brexit-consensus');
const missing = !existsSync(shared) && process.env.CI !== 'true';
if (missing) console.log('Skipped: the open conversations are not in ../shared/data/voices.');

test.skipIf(missing)('an open conversation is read as it is', async () => {
  const files = Object.fromEntries(
    ['votes.csv', 'comments.csv'].map((name) => [name, readFileSync(join(shared, name), 'utf8')]),
  );
  const { code, report } = await type('voices votes.csv --comments comments.csv --compat --json', files);
  expect(code).toBe(exitCodes.done);
  const { groups, statements, nullSilhouette } = report();
  expect([Object.keys(groups).length, statements.length, nullSilhouette]).toEqual([204, 50, null]);
});
