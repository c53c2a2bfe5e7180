import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SelectField } from './select-field.tsx';

const options = [{ value: 'a', label: 'Opgelucht' }];

test('without a value the empty line is chosen', () => {
  expect(html(<SelectField id="s" name="s" label="Gevoel" empty="Alle" options={options} />)).toContain(
    '<option value="" selected="">Alle</option>',
  );
});

test('the value that was chosen is chosen again', () => {
  expect(
    html(<SelectField id="s" name="s" label="Gevoel" empty="Alle" options={options} value="a" />),
  ).toContain('<option value="a" selected="">Opgelucht</option>');
});
