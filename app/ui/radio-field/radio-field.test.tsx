import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RadioField } from './radio-field.tsx';

const options = [
  { value: 'team', label: 'Het team', description: 'De mensen van Lindewaard-Noord' },
  { value: 'netwerk', label: 'Andere teams' },
];

test('nothing is chosen beforehand', () => {
  expect(html(<RadioField id="r" name="r" legend="Wie?" options={options} />)).not.toContain('checked');
});

test('the first choice carries the id of the group, so that error links land on it', () => {
  const field = html(<RadioField id="r" name="r" legend="Wie?" options={options} error="Kies iemand" />);
  expect(field).toContain(
    'type="radio" id="r" aria-describedby="r-uitleg" aria-invalid="true" name="r" value="team"',
  );
  expect(field).toContain('id="r-2" aria-invalid="true" name="r"');
  expect(field).toContain('aria-describedby="r-error"');
});

test('the explanation describes a choice and is not part of its name', () => {
  expect(html(<RadioField id="r" name="r" legend="Wie?" options={options} />)).toContain(
    '<label class="choice__label" for="r">Het team</label><div class="choice__description" id="r-uitleg">',
  );
});

test('own words have a field with a label of its own', () => {
  const field = html(
    <RadioField
      id="r"
      name="r"
      legend="Wie?"
      options={options}
      ownWords={{ name: 'r.eigen', label: 'Anders', value: 'buren' }}
    />,
  );
  expect(field).toContain('for="r-eigen-woorden">Anders</label>');
  expect(field).toMatch(/name="r\.eigen" value="buren"/);
});
