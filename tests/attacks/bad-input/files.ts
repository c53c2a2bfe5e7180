import { describe, expect, test } from 'vitest';
import { demo } from '../../fixtures/demo.ts';
import {
  addOpenRound,
  expectDutchPage,
  formKeyOf,
  joris,
  shown,
  signInAs,
  storesNothing,
  type Town,
} from './town.ts';

const goodForm =
  'Data column name,Type,About,Short name,Long name,Options,Answers\nWie,Single choice,story,Wie,Wie hielp?,,Buren,Familie\n';
const goodStories = 'Story title,Story text,Wie\nSoep,De buurvrouw bracht soep.,Buren\n';

/** Two files that cannot be what they should be. */
export function describeFiles(town: () => Town): void {
  const send = async (form: BlobPart, stories: BlobPart, reach = 'team') => {
    const { app } = town();
    const { roundId } = await addOpenRound(app);
    const cookie = await signInAs(app, joris);
    const body = new FormData();
    body.set('csrf', await formKeyOf(app, cookie));
    body.set('reach', reach);
    body.set('form', new File([form], 'form.csv', { type: 'text/csv' }));
    body.set('stories', new File([stories], 'stories.csv', { type: 'text/csv' }));
    const path = `/ruimte/${demo.deLinde}/rondes/${roundId}/invoer`;
    return { path, sending: () => shown(app.fetch(path, { method: 'POST', body, headers: { cookie } })) };
  };

  describe('files that cannot be read', () => {
    test.for<[what: string, form: BlobPart, stories: BlobPart]>([
      ['empty files', '', ''],
      ['a form file without its header', 'zomaar,wat,tekst\n', goodStories],
      ['files the wrong way round', goodStories, goodForm],
      [
        'a quotation mark that never closes',
        goodForm,
        'Story title,Story text,Wie\n"Soep,De buurvrouw,Buren\n',
      ],
      ['no CSV at all', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0x80]), new Uint8Array(1_000)],
      ['a page of a website', '<html><script>alert(1)</script></html>', '<html></html>'],
      ['a stories file without stories', goodForm, 'Story title,Story text,Wie\n'],
    ])('%s are refused, and nothing of them is kept', async ([, form, stories]) => {
      const { sending } = await send(form, stories);
      const answer = await storesNothing(town().app, sending);
      expectDutchPage(answer, 422, 'Verhalen invoeren');
      expect(answer.html).toContain('<title>Fout:');
    });

    test('a reach further than a host may choose is refused', async () => {
      const { sending } = await send(goodForm, goodStories, 'public');
      expectDutchPage(await storesNothing(town().app, sending), 422, 'Verhalen invoeren');
    });
  });

  test('proper files wait, and nothing of them is in the round before that is confirmed', async () => {
    const { sending } = await send(goodForm, goodStories);
    const answer = await sending();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/\/invoer\/[0-9a-f-]{36}$/);
  });
}
