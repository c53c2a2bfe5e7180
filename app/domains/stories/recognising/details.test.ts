import { expect, test } from 'vitest';
import { detailsIn } from './details.ts';

const found = (text: string) => detailsIn(text).map(({ kind, words }) => [kind, words]);

test('what points at one person is found where it stands', () => {
  expect(
    found('Bel 06-12345678 of mail naar j.de-vries@voorbeeld.example, ik woon Lindestraat 12b, 1234 AB.'),
  ).toEqual([
    ['phone', '06-12345678'],
    ['email', 'j.de-vries@voorbeeld.example'],
    ['address', 'Lindestraat 12b'],
    ['postcode', '1234 AB'],
  ]);
  expect(
    found(
      'Geboren op 3-4-1961, auto GX-123-B, rekening NL91 ABNA 0417 1643 00, zie www.voorbeeld.example/ik',
    ),
  ).toEqual([
    ['birth', '3-4-1961'],
    ['plate', 'GX-123-B'],
    ['bank', 'NL91 ABNA 0417 1643 00'],
    ['link', 'www.voorbeeld.example/ik'],
  ]);
});

test('nine digits count only when they can be a citizen service number', () => {
  expect(found('mijn nummer is 111222333')).toEqual([['number', '111222333']]);
  expect(found('er waren 123456789 mensen')).toEqual([]);
});

test('ordinary telling is left alone', () => {
  const telling =
    'In 2024 kwam ik 3 keer, om 10.30 uur, met 1 tas en 2 kinderen. Ik kreeg 150 euro. Het was op 3 mei. Wij wonen op nummer 12 in een flat. De weg was lang. A-B-C.';
  expect(found(telling)).toEqual([]);
});

test('it stays quick on a text that was made to make it slow', () => {
  expect(detailsIn(`${'a.'.repeat(10_000)}@`)).toEqual([]);
  expect(detailsIn(`${'0 '.repeat(10_000)}`)).toEqual([]);
});
