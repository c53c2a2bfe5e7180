import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { IconButton } from './icon-button.tsx';

test('the button is named by what it does and to what', () => {
  const button = html(<IconButton icon="arrow-up" label="Zet ‘Gevoel’ hoger" name="up" value="feeling" />);
  expect(button).toContain('<span class="ams-visually-hidden">Zet ‘Gevoel’ hoger</span>');
  expect(button).toContain('name="up"');
  expect(button).toContain('value="feeling"');
});
