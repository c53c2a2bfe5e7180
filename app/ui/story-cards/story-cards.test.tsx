import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StoryCards } from './story-cards.tsx';

test('each story is a card of its own, and its choices are there only when they are given', () => {
  const card = { eyebrow: '1 van 2', title: 'De hond', story: 'Waf.', foot: 'Gooi weg.' };
  const html = renderToStaticMarkup(
    <StoryCards
      title="Teamdag"
      cards={[
        { ...card, id: 'a', meaning: null },
        { ...card, id: 'b', meaning: <p>blij</p> },
      ]}
    />,
  );
  expect(html.match(/<article/g)).toHaveLength(2);
  expect(html.match(/story-cards__meaning/g)).toHaveLength(1);
});
