import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Disclosure } from './disclosure.tsx';

export const examples: Example[] = [
  {
    name: 'Meer uitleg',
    content: (
      <Disclosure summary="Wie leest mijn verhaal?">
        <Paragraph>De mensen van wijkteam Lindewaard-Noord. Niemand anders, tenzij jij dat kiest.</Paragraph>
      </Disclosure>
    ),
  },
  {
    name: 'Open',
    content: (
      <Disclosure summary="Hoe lang bewaren jullie het?" open>
        <Paragraph>Tot jij het terugneemt, en hoogstens vijf jaar.</Paragraph>
      </Disclosure>
    ),
  },
];
