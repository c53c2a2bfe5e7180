import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FileField } from './file-field.tsx';

test('a file input is named and says which files it takes', () => {
  const field = html(<FileField id="f" name="f" label="Verhalen" accept=".csv" />);
  expect(field).toContain('for="f">Verhalen</label>');
  expect(field).toContain('type="file" accept=".csv"');
});
