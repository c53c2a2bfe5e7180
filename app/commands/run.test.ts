import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError, exitCodes, type PlainCommand } from './command.ts';
import { commands } from './index.ts';
import { runZodat } from './run.ts';

/** Types a line in an empty folder, with `count` as a command that shows what it was given. */
async function type(line: string, also: readonly PlainCommand[] = [count]) {
  const folder = mkdtempSync(join(tmpdir(), 'zodat-typed-'));
  writeFileSync(join(folder, 'hier.txt'), 'in de map waar het werd getypt');
  const lines: string[] = [];
  const notes: string[] = [];
  const output = { line: (text: string) => lines.push(text), note: (text: string) => notes.push(text) };
  const environment = { ZODAT_DATA: join(folder, 'data'), ZODAT_KEY_FILE: join(folder, 'key') };
  const typed = line === '' ? [] : line.split(' ');
  const code = await runZodat(typed, [...commands, ...also], { environment, folder, output });
  return {
    code,
    said: lines.join('\n'),
    noted: notes.join('\n'),
    made: readdirSync(folder).filter((name) => name !== 'hier.txt'),
  };
}

const count: PlainCommand = {
  name: 'tel',
  needs: 'nothing',
  summary: 'Telt',
  help: 'Zo tel je',
  operands: 1,
  options: { json: { type: 'boolean' }, form: { type: 'string' } },
  async run({ options, operands, readFile, output }) {
    if (operands[0] === 'stuk') throw new TypeError('x is not a function');
    if (operands[0] === 'kan-niet') throw new CommandError('Dat kan nu niet.');
    output.line(
      JSON.stringify({
        options,
        operands,
        content: Buffer.from(await readFile(operands[0] ?? '')).toString(),
      }),
    );
    return exitCodes.done;
  },
};

test('help names every command but the hidden ones, and each explains itself', async () => {
  const { code, said } = await type('--help');
  expect(code).toBe(0);
  for (const { name, summary, hidden } of commands) {
    if (hidden === true) {
      expect(said).not.toContain(`  ${name} `);
      continue;
    }
    expect(said).toContain(summary);
    const help = await type(`${name} --help`);
    expect(help.code).toBe(0);
    expect(help.said).toContain(`zodat ${name}`);
    expect((await type(`help ${name}`)).said).toBe(help.said);
  }
});

test('options and operands reach the command in any order, and files are those of where it was typed', async () => {
  for (const line of ['tel --json --form=a.csv hier.txt', 'tel hier.txt --form a.csv --json']) {
    expect(JSON.parse((await type(line)).said)).toEqual({
      options: { json: true, form: 'a.csv' },
      operands: ['hier.txt'],
      content: 'in de map waar het werd getypt',
    });
  }
});

test.each([
  ['', 'Welke opdracht?'],
  ['bakcup', 'geen opdracht “bakcup”'],
  ['check-data', 'geen opdracht “check-data”'],
  ['tel hier.txt --frm x', '--frm'],
  ['tel hier.txt -x', '-x'],
  ['tel hier.txt --form', 'Achter --form hoort nog iets'],
  ['tel hier.txt --json=ja', 'Achter --json hoort niets'],
  ['tel', 'ontbreekt nog iets achter tel'],
  ['tel hier.txt daar.txt', 'te veel: daar.txt'],
  ['backup', 'ontbreekt nog iets achter backup'],
  ['key vergeet', './zodat key make'],
  ['move', '--to'],
  ['space add', '--kind'],
])(
  'what is typed wrong (%s) is said with where to look, and nothing is opened or made',
  async (line, words) => {
    const { code, noted, said, made } = await type(line);
    expect(code).toBe(exitCodes.usage);
    expect(noted).toContain(words);
    expect(noted).toContain('--help');
    expect(said).toBe('');
    expect(made).toEqual([]);
  },
);

test('what cannot be done and what breaks end differently, and neither shows its insides', async () => {
  expect(await type('tel kan-niet')).toMatchObject({ code: exitCodes.problems, noted: 'Dat kan nu niet.' });
  const broken = await type('tel stuk');
  expect(broken.code).toBe(exitCodes.broken);
  expect(broken.noted).not.toContain('    at ');
  expect(await type('tel weg.txt')).toMatchObject({ code: exitCodes.problems, noted: 'weg.txt is er niet.' });
});

test('a check of an installation that was never started makes nothing', async () => {
  const { code, said, made } = await type('check --json');
  expect(code).toBe(exitCodes.problems);
  expect(JSON.parse(said).find(({ what }: { what: string }) => what === 'key')).toMatchObject({ ok: false });
  expect(made).toEqual([]);
});
