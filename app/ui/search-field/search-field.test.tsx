import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SearchField } from './search-field.tsx';

test('what was searched for stays in the field', () => {
  const field = html(
    <SearchField id="zoek" name="woorden" label="Zoek in verhalen" button="Zoek" value={'"buurvrouw"'} />,
  );
  expect(field).toContain('value="&quot;buurvrouw&quot;"');
  expect(field).toContain('for="zoek">Zoek in verhalen</label>');
});
