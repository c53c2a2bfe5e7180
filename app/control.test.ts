import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError, type CommandInput, type WorldCommand } from './commands/command.ts';
import { askServer, terminalInput } from './commands/terminal.ts';
import { type Control, controlPath, findServer, openControl } from './control.ts';
import { type Config, readConfig } from './platform/config.ts';
import type { World } from './platform/world.ts';

let folder: string;
let config: Config;
let control: Control | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-control-'));
  config = readConfig({ ZODAT_DATA: join(folder, 'data') });
  control = undefined;
});
afterEach(() => {
  control?.close();
  rmSync(folder, { recursive: true });
});

/** A running server that knows one command, `do`. */
async function serve(run: (input: CommandInput) => Promise<number>): Promise<void> {
  const command: WorldCommand = {
    name: 'do',
    needs: 'world',
    summary: '',
    help: '',
    options: {},
    run: (_world, input) => run(input),
  };
  control = await openControl({ config } as World, [command]);
}

/** Asks the running server, as a terminal in `folder` does. */
async function ask(options = {}, operands: string[] = [], name = 'do') {
  const socket = await findServer(config);
  if (socket === undefined) throw new Error('There is no server.');
  const lines: string[] = [];
  const notes: string[] = [];
  const output = { line: (text: string) => lines.push(text), note: (text: string) => notes.push(text) };
  const code = await askServer(socket, name, terminalInput({ options, operands }, folder, output));
  return { code, lines, notes };
}

const many = 'Lindewaard, Rietwoude en Oeverstad. '.repeat(100_000);

test('a command runs inside the server, with the options, the files and the screen of the terminal', async () => {
  writeFileSync(join(folder, 'verhalen.csv'), many);
  await serve(async ({ options, operands, readFile, output }) => {
    const content = Buffer.from(await readFile(operands[0] ?? '')).toString();
    output.note('even lezen');
    output.line(JSON.stringify({ options, same: content === many }));
    return 1;
  });
  expect(await ask({ json: true, form: 'a.csv' }, ['verhalen.csv'])).toEqual({
    code: 1,
    lines: [JSON.stringify({ options: { json: true, form: 'a.csv' }, same: true })],
    notes: ['even lezen'],
  });
});

test('a file that the server makes is written by the terminal, whole', async () => {
  await serve(async ({ writeFile, output }) => {
    async function* pieces() {
      for (let at = 0; at < many.length; at += 50_000) yield Buffer.from(many.slice(at, at + 50_000));
    }
    output.line(await writeFile('uit.txt', pieces()));
    return 0;
  });
  expect(await ask({}, ['uit.txt'])).toMatchObject({ code: 0, lines: [join(folder, 'uit.txt')] });
  expect(readFileSync(join(folder, 'uit.txt'), 'utf8')).toBe(many);
});

test('a file that cannot be finished is not there, and the reason is said', async () => {
  await serve(async ({ writeFile }) => {
    async function* breaks() {
      yield Buffer.from('half');
      throw new CommandError('De sleutel past niet.');
    }
    await writeFile('uit.txt', breaks());
    return 0;
  });
  expect(await ask({}, ['uit.txt'])).toMatchObject({ code: 1, notes: ['De sleutel past niet.'] });
  expect(readdirSync(folder)).toEqual(['data']);
});

test('a file that the terminal cannot read or write is said there, and the server goes on', async () => {
  await serve(async ({ operands, readFile, writeFile }) => {
    if (operands[0] === 'lees') await readFile('weg.csv');
    async function* pieces() {
      for (let piece = 0; piece < 50; piece += 1) yield Buffer.alloc(100_000);
    }
    if (operands[0] === 'schrijf') await writeFile('weg/uit.txt', pieces());
    return 0;
  });
  expect(await ask({}, ['lees', 'weg.csv'])).toMatchObject({ code: 1, notes: ['weg.csv is er niet.'] });
  expect(await ask({}, ['schrijf', 'weg/uit.txt'])).toMatchObject({
    code: 1,
    notes: ['De map voor weg/uit.txt is er niet.'],
  });
  expect(await ask()).toMatchObject({ code: 0 });
});

test('the server gets no file that was not typed, to read or to write', async () => {
  writeFileSync(join(folder, 'geheim.txt'), 'van iemand anders');
  await serve(async ({ operands, readFile, writeFile, output }) => {
    if (operands[0] === 'lees') output.line(Buffer.from(await readFile('geheim.txt')).toString());
    else await writeFile('geheim.txt', (async function* () {})());
    return 0;
  });
  expect(await ask({}, ['lees'])).toMatchObject({ code: 1, lines: [] });
  expect(await ask({}, ['schrijf'])).toMatchObject({ code: 1 });
  expect(readFileSync(join(folder, 'geheim.txt'), 'utf8')).toBe('van iemand anders');
});

test('nonsense, a terminal that leaves, and a command it does not know leave the server standing', async () => {
  await serve(async ({ operands, readFile }) => {
    if (operands[0] === 'lees') await readFile('nooit.csv');
    return 0;
  });
  const path = controlPath(config) ?? '';
  for (const words of [
    'GET / HTTP/1.1\n\n',
    '{"kind":"run","name":"do","options":{},"operands":["lees"]}\n',
    '',
  ]) {
    const socket = connect(path);
    await new Promise<void>((sent) => socket.write(`${words} `, () => sent()));
    socket.destroy();
  }
  expect(await ask({}, [], 'restore')).toMatchObject({ code: 2 });
  expect(await ask()).toMatchObject({ code: 0 });
});

test('only the owner can reach the server', async () => {
  await serve(async () => 0);
  const path = controlPath(config) ?? '';
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
});

test('a server that stops halfway ends the command with an error, not with silence', async () => {
  await serve(async ({ output }) => {
    output.line('begonnen');
    setTimeout(() => control?.close(), 20);
    return new Promise(() => {});
  });
  expect(await ask()).toMatchObject({ code: 3, lines: ['begonnen'] });
});

test('a socket left behind by a process that is gone is nobody, and is replaced at the next start', async () => {
  await serve(async () => 0);
  control?.close();
  const path = controlPath(config) ?? '';
  expect(await findServer(config)).toBeUndefined();
  leaveSocketBehind(path);
  expect(existsSync(path)).toBe(true);
  expect(await findServer(config)).toBeUndefined();
  await serve(async () => 0);
  expect(await ask()).toMatchObject({ code: 0 });
});

test('with a database server, or a path too long for a socket, there is none', async () => {
  expect(controlPath({ ...config, databaseUrl: 'postgres://db.lindewaard.example/zodat' })).toBeUndefined();
  expect(controlPath({ ...config, dataFolder: join(folder, 'm'.repeat(100)) })).toBeUndefined();
});

/** As after kill −9: the file of the socket is there, and nobody listens. */
function leaveSocketBehind(path: string): void {
  const program = `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', program, path]);
}
