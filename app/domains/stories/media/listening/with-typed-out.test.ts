import { expect, test } from 'vitest';
import { afterSupport } from '../../../rounds/index.ts';
import { withTypedOut } from './with-typed-out.ts';

const told = { answers: { when: 'recent' }, texts: { title: 'De bel' }, ways: {} };

test('what was typed out becomes the text of the story, and the rest stays', () => {
  const now = withTypedOut(afterSupport, told, 'Ze belde drie keer aan.');
  expect(now).toEqual({ ...told, texts: { title: 'De bel', story: 'Ze belde drie keer aan.' } });
  expect(told.texts).toEqual({ title: 'De bel' });
});

test('what the teller wrote stays above it', () => {
  const written = { ...told, texts: { story: 'Eerst dit.' } };
  expect(withTypedOut(afterSupport, written, 'En toen dat.').texts.story).toBe('Eerst dit.\n\nEn toen dat.');
});
