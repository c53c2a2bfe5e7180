import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TextAreaField } from './text-area-field.tsx';

test('a story that was typed comes back whole', () => {
  const field = html(
    <TextAreaField id="v" name="v" label="Wat gebeurde er?" value={'\nEerst </textarea> dit'} />,
  );
  expect(field).toContain('\nEerst &lt;/textarea&gt; dit</textarea>');
});
