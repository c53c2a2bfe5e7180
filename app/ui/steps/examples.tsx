import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Steps } from './steps.tsx';

export const examples: Example[] = [
  {
    name: 'Wat er na het vertellen gebeurt',
    content: (
      <Steps
        items={[
          <Paragraph key="lezen">Iemand van het team leest je verhaal.</Paragraph>,
          <Paragraph key="duiden">Samen bespreken ze wat ze erin herkennen.</Paragraph>,
          <Paragraph key="terug">Met je code zie je wat je verhaal in gang zette.</Paragraph>,
        ]}
      />
    ),
  },
];
