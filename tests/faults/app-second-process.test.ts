import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AppProcess, launchApp, startApp } from './app-process.ts';
import { newFormKey } from './app-stories.ts';
import { findStories, tell } from './app-tellers.ts';

let folder: string;
let first: AppProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zodat-second-'));
  first = await startApp({ folder });
});
afterEach(async () => {
  await first.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('a second program on the same folder is refused in plain Dutch, and the first goes on', async () => {
  const keys = [newFormKey(), newFormKey()];
  expect(await tell(first.baseUrl, keys[0]!, 0)).toBe(true);
  const second = await launchApp({ folder });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`is al in gebruik door proces ${first.pid}`);
  expect(second.said()).toContain('kies met ZODAT_DATA een andere map');
  expect(second.said()).not.toContain('    at ');
  expect(await tell(first.baseUrl, keys[1]!, 1)).toBe(true);
  expect(await first.kill('SIGTERM')).toBe(0);
  expect(await findStories({ folder }, new Set(keys))).toEqual({ missing: [], tooMany: 0, loose: 0 });
});

test('a program that was killed leaves the folder free', async () => {
  await first.kill('SIGKILL');
  first = await startApp({ folder });
  expect(await tell(first.baseUrl, newFormKey(), 0)).toBe(true);
});
