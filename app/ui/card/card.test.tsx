import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Card } from './card.tsx';

test('a card with an address has one link, its title', () => {
  const card = html(
    <Card title="Na de hulp" href="/rondes/1">
      Loopt
    </Card>,
  );
  expect(card.match(/<a /g)).toHaveLength(1);
  expect(card).toContain('<a class="ams-card__link" href="/rondes/1">Na de hulp</a></h3>');
});

test('a card without an address has none', () => {
  expect(html(<Card title="Na de hulp">Loopt</Card>)).not.toContain('<a ');
});
