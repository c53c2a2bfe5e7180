import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CheckField } from './check-field.tsx';

test('all that were chosen are ticked again, and no others', () => {
  const options = ['straat', 'koor', 'moskee'].map((value) => ({ value, label: value }));
  const field = html(
    <CheckField id="c" name="c" legend="Waar hoor je bij?" options={options} value={['straat', 'moskee']} />,
  );
  expect([...field.matchAll(/checked="" value="(\w+)"/g)].map((match) => match[1])).toEqual([
    'straat',
    'moskee',
  ]);
  expect(field.match(/type="checkbox"/g)).toHaveLength(3);
});
