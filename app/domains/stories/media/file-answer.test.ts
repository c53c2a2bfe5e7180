import { expect, test } from 'vitest';
import { fileAnswer } from './file-answer.ts';

const voice = Buffer.from('Ze klopte drie keer.');

async function ask(range?: string) {
  const headers: Record<string, string> = range === undefined ? {} : { range };
  const answer = fileAnswer(new Request('http://localhost/opname', { headers }), voice, 'audio/webm');
  return {
    status: answer.status,
    range: answer.headers.get('content-range'),
    text: await answer.text(),
    answer,
  };
}

test('a recording comes whole, as what it is, and is kept nowhere', async () => {
  const { status, text, answer } = await ask();
  expect([status, text]).toEqual([200, 'Ze klopte drie keer.']);
  expect(Object.fromEntries(answer.headers)).toEqual({
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-disposition': 'inline',
    'content-length': '20',
    'content-type': 'audio/webm',
  });
});

test('or the part that a player asks for', async () => {
  expect(await ask('bytes=0-1')).toMatchObject({ status: 206, range: 'bytes 0-1/20', text: 'Ze' });
  expect(await ask('bytes=15-')).toMatchObject({ status: 206, range: 'bytes 15-19/20', text: 'keer.' });
  expect(await ask('bytes=-5')).toMatchObject({ status: 206, range: 'bytes 15-19/20', text: 'keer.' });
  expect(await ask('bytes=10-999')).toMatchObject({ status: 206, range: 'bytes 10-19/20' });
  expect(await ask('bytes=-999')).toMatchObject({ status: 206, range: 'bytes 0-19/20' });
});

test('beyond its end there is nothing; what is no range is answered with the whole', async () => {
  expect(await ask('bytes=20-')).toMatchObject({ status: 416, range: 'bytes */20', text: '' });
  expect(await ask('bytes=-0')).toMatchObject({ status: 416 });
  for (const range of ['bytes=5-2', 'bytes=0-1,4-5', 'seconds=1-2', 'bytes=-'])
    expect((await ask(range)).status, range).toBe(200);
});
