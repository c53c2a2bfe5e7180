import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { TextLink } from './text-link.tsx';

export const examples: Example[] = [
  {
    name: 'In een zin',
    content: (
      <Paragraph>
        Lees eerst <TextLink href="#belofte">wat er met je verhaal gebeurt</TextLink>.
      </Paragraph>
    ),
  },
  {
    name: 'Op een eigen regel',
    content: (
      <TextLink href="#lezen" icon="story">
        Lees de verhalen van deze ronde
      </TextLink>
    ),
  },
  {
    name: 'Waar je bent',
    content: (
      <TextLink href="#text-link" current>
        Verhalen
      </TextLink>
    ),
  },
];
