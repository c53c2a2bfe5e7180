import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TextField } from './text-field.tsx';

test('label, help, error and input come in that order and belong together', () => {
  const field = html(
    <TextField id="mail" name="mail" label="Je mailadres" help="Voor de link" error="Vul in" />,
  );
  const order = ['for="mail">Je mailadres', 'id="mail-help"', 'id="mail-error"', '<input'];
  expect(order.map((part) => field.indexOf(part))).toEqual(
    order.map((part) => field.indexOf(part)).sort((a, b) => a - b),
  );
  expect(order.every((part) => field.includes(part))).toBe(true);
  expect(field).toContain('aria-describedby="mail-help mail-error" aria-invalid="true"');
});

test('a field that is fine is described by nothing and not marked', () => {
  const field = html(<TextField id="mail" name="mail" label="Je mailadres" />);
  expect(field).not.toMatch(/aria-(describedby|invalid|required)/);
});

test('what was typed comes back as it was', () => {
  expect(html(<TextField id="a" name="a" label="A" value={'"><script>'} />)).toContain(
    'value="&quot;&gt;&lt;script&gt;"',
  );
});

test('only what may be left out says so', () => {
  expect(html(<TextField id="a" name="a" label="A" required={false} />)).toContain('(hoeft niet)');
  expect(html(<TextField id="a" name="a" label="A" required />)).toContain('aria-required="true"');
});
