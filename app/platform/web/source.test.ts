import { describe, expect, test } from 'vitest';
import { sourceOf } from './source.ts';

describe('where a request comes from', () => {
  test('is the other end of the connection, whatever it says of itself', () => {
    expect(sourceOf('192.0.2.7', '10.9.9.9', [])).toBe('192.0.2.7');
    expect(sourceOf('192.0.2.7', '10.9.9.9', ['127.0.0.1'])).toBe('192.0.2.7');
  });

  test('is what our own web server wrote last, and not what was before it', () => {
    expect(sourceOf('127.0.0.1', '10.9.9.9, 192.0.2.7', ['127.0.0.1'])).toBe('192.0.2.7');
    expect(sourceOf('::ffff:127.0.0.1', '192.0.2.7', ['127.0.0.1'])).toBe('192.0.2.7');
  });

  test('is that web server when it wrote nothing', () => {
    expect(sourceOf('127.0.0.1', undefined, ['127.0.0.1'])).toBe('127.0.0.1');
    expect(sourceOf('127.0.0.1', ' ', ['127.0.0.1'])).toBe('127.0.0.1');
  });

  test('is one and the same for all IPv6 addresses of one connection to the internet', () => {
    const one = sourceOf('2001:db8:7:1::1', undefined, []);
    expect(sourceOf('2001:db8:7:1:ffff:0:3:4', undefined, [])).toBe(one);
    expect(sourceOf('2001:0db8:0007:0001::9', undefined, [])).toBe(one);
    expect(sourceOf('2001:db8:7:2::1', undefined, [])).not.toBe(one);
    expect(sourceOf('2001:db8::1', undefined, [])).toBe(sourceOf('2001:db8:0:0:7::1', undefined, []));
  });
});
