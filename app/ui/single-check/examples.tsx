import type { Example } from '../example.ts';
import { SingleCheck } from './single-check.tsx';

export const examples: Example[] = [
  {
    name: 'De deur naar verantwoording',
    content: (
      <SingleCheck
        id="single-check-laten-zien"
        name="laten-zien"
        label="Mijn verhaal mag ook laten zien wat het werk doet"
        description="Bijvoorbeeld aan de gemeente, zonder jouw naam."
      />
    ),
  },
];
