import { expect, test } from 'vitest';
import { sealTo } from '../../../../browser/offline/envelope.ts';
import { pack } from '../../../../browser/offline/form-bytes.ts';
import { makeKeyPair, openEnvelope, UnreadableEnvelopeError } from './envelope.ts';
import { readSealedForm } from './sealed-form.ts';

const thee = { pointKey: 'thee2026', roundId: '019a0000-0000-7000-8000-000000000301' };
const pair = makeKeyPair();
const publicKey = pair.publicKey.toString('base64url');
const story = 'Onder de kastanjeboom dronken we thee.';

function seal(text = story) {
  return sealTo({ ...thee, publicKey }, new Uint8Array(Buffer.from(text)));
}

test('what a browser seals to a round is opened with the key of that round', async () => {
  const envelope = await seal();
  expect(openEnvelope(envelope, pair, thee).toString()).toBe(story);
  expect(Buffer.from(envelope).includes('kastanje')).toBe(false);
});

test('the same story is sealed differently each time', async () => {
  expect(Buffer.from(await seal())).not.toEqual(Buffer.from(await seal()));
});

test('an envelope of another round, of another key, or with one changed byte stays closed', async () => {
  const envelope = await seal();
  const elsewhere = { ...thee, pointKey: 'soep2026' };
  expect(() => openEnvelope(envelope, pair, elsewhere)).toThrow(UnreadableEnvelopeError);
  expect(() => openEnvelope(envelope, makeKeyPair(), thee)).toThrow(UnreadableEnvelopeError);
  for (const at of [0, 1, 40, 66, envelope.length - 1]) {
    const damaged = Uint8Array.from(envelope);
    damaged[at]! ^= 1;
    expect(() => openEnvelope(damaged, pair, thee), `byte ${at}`).toThrow(UnreadableEnvelopeError);
  }
  for (const length of [0, 1, 66, 81])
    expect(() => openEnvelope(envelope.subarray(0, length), pair, thee)).toThrow(UnreadableEnvelopeError);
});

test('a form comes out as it went in, with its files', async () => {
  const form = new FormData();
  form.append('q.story', story);
  form.append('q.feeling', 'glad');
  form.append('q.feeling', 'tired');
  form.append('picture', new File([Uint8Array.of(255, 216, 0, 10, 13)], 'boom.jpg', { type: 'image/jpeg' }));
  const envelope = await sealTo({ ...thee, publicKey }, await pack(form));
  const fields = await readSealedForm(new File([envelope], 'sealed'), pair, thee);
  expect(fields?.one('q.story')).toBe(story);
  expect(fields?.many('q.feeling')).toEqual(['glad', 'tired']);
  const picture = fields?.file('picture');
  expect(picture?.name).toBe('boom.jpg');
  expect(new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
    Uint8Array.of(255, 216, 0, 10, 13),
  );
});

test('what is no form inside is refused', async () => {
  const envelope = await seal('application/json\n{}');
  await expect(readSealedForm(new File([envelope], 'sealed'), pair, thee)).rejects.toThrow('wrong-type');
});
