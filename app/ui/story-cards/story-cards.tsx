import type { ReactNode } from 'react';
import { Quote } from '../quote/quote.tsx';

export interface StoryCard {
  id: string;
  /** One small line above the title. */
  eyebrow: string;
  title: string;
  story: string;
  /** What the teller chose, when that is printed too. */
  meaning: ReactNode;
  /** One small line at the bottom. */
  foot: string;
}

/** Stories to lay on a table: each on a card of its own that is not broken over pages where it fits on one. */
export function StoryCards({ title: heading, cards }: { title: string; cards: StoryCard[] }) {
  return (
    <div className="story-cards">
      <h1 className="ams-visually-hidden">{heading}</h1>
      {cards.map(({ id, eyebrow, title, story, meaning, foot }) => (
        <article className="story-cards__card" key={id}>
          <p className="ams-paragraph ams-paragraph--small">{eyebrow}</p>
          <h2 className="ams-heading ams-heading--3">{title}</h2>
          <Quote text={story} />
          {meaning === null ? null : <div className="story-cards__meaning">{meaning}</div>}
          <p className="ams-paragraph ams-paragraph--small story-cards__foot">{foot}</p>
        </article>
      ))}
    </div>
  );
}
