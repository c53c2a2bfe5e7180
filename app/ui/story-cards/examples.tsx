import type { Example } from '../example.ts';
import { StoryCards } from './story-cards.tsx';

export const examples: Example[] = [
  {
    name: 'Verhaalkaarten',
    content: (
      <StoryCards
        title="Verhaalkaarten"
        cards={[
          {
            id: 'a',
            eyebrow: 'Na de steun · 1 van 2',
            title: 'De hond mocht mee',
            story: 'Ze vroeg eerst hoe het met de hond ging.\n\nToen pas naar de brief.',
            meaning: null,
            foot: 'Verteld om van te leren, niet om te oordelen.',
          },
          {
            id: 'b',
            eyebrow: 'Na de steun · 2 van 2',
            title: 'Drie keer bellen',
            story: 'Bij de derde keer kende ik het wachtmuziekje uit mijn hoofd.',
            meaning: null,
            foot: 'Verteld om van te leren, niet om te oordelen.',
          },
        ]}
      />
    ),
  },
];
