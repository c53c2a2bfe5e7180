import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button, LinkButton } from './button.tsx';

test('a button sends the form it stands in, with its own name and value', () => {
  const button = html(
    <Button variant="primary" name="stap" value="verder">
      Verder
    </Button>,
  );
  expect(button).toBe(
    '<button type="submit" class="ams-button ams-button--primary" value="verder" name="stap"><span>Verder</span></button>',
  );
});

test('other attributes are passed on', () => {
  expect(
    html(
      <Button variant="tertiary" attributes={{ formAction: '/intrekking' }}>
        Terug
      </Button>,
    ),
  ).toContain('formAction="/intrekking"');
});

test('a link that looks like a button is a link', () => {
  expect(
    html(
      <LinkButton variant="secondary" href="/vertellen" icon="vertellen">
        Begin
      </LinkButton>,
    ),
  ).toMatch(
    /^<a href="\/vertellen" class="ams-button ams-button--secondary"><svg.*<span>Begin<\/span><\/a>$/,
  );
});
