import { expect, test } from 'vitest';
import { frameAddress } from './address.ts';

const point = 'https://vertel.lindewaard.example/vertel/nadesteun2';

test('the frame of a story point is behind its own door', () => {
  expect(frameAddress(point, '')?.href).toBe(`${point}/inbed`);
  expect(frameAddress(`${point}/`, '')?.href).toBe(`${point}/inbed`);
  expect(frameAddress(`${point}/inbed`, '')?.href).toBe(`${point}/inbed`);
  expect(frameAddress(point, 'tr')?.href).toBe(`${point}/inbed?taal=tr`);
});

test('nothing but a story point is framed', () => {
  for (const address of [
    '',
    'vertel',
    'javascript:alert(1)//vertel/nadesteun2',
    'data:text/html,/vertel/nadesteun2',
  ])
    expect(frameAddress(address, ''), address).toBeNull();
  expect(frameAddress('https://vertel.lindewaard.example/terug', '')).toBeNull();
});
