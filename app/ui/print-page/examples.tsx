import type { Example } from '../example.ts';
import { TextLink } from '../text-link/text-link.tsx';
import { ScreenOnly } from './screen-only.tsx';

export const examples: Example[] = [
  {
    name: 'De weg terug',
    content: (
      <ScreenOnly>
        <TextLink href="#terug" icon="arrow-left">
          Terug naar je verhaal
        </TextLink>
      </ScreenOnly>
    ),
  },
];
