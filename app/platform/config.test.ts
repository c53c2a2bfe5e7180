import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('a mode that is typed wrong is refused, and does not become the demo', () => {
  expect(() => readConfig({ ZODAT_MODE: 'Real' })).toThrow(ConfigError);
  expect(readConfig({}).mode).toBe('demo');
  expect(readConfig({ ZODAT_MODE: 'real', SMTP_URL: 'smtp://localhost' }).mode).toBe('real');
});

test('the web servers in front are named by their addresses', () => {
  expect(readConfig({}).proxies).toEqual([]);
  expect(readConfig({ ZODAT_PROXIES: '127.0.0.1, ::1' }).proxies).toEqual(['127.0.0.1', '::1']);
  expect(() => readConfig({ ZODAT_PROXIES: 'nginx' })).toThrow(ConfigError);
});
