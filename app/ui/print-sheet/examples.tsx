import { CodeWords } from '../code-words/code-words.tsx';
import type { Example } from '../example.ts';
import { Heading } from '../heading/heading.tsx';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { PrintCards, PrintSheet } from './print-sheet.tsx';

export const examples: Example[] = [
  {
    name: 'Vel met een code',
    page: 'resident',
    content: (
      <main>
        <PrintSheet>
          <Heading level={1}>Je terugkomcode</Heading>
          <Paragraph>Met deze woorden kun je je verhaal lezen, veranderen en terugnemen.</Paragraph>
          <CodeWords
            words={[
              'molen',
              'gras',
              'koffie',
              'brug',
              'winter',
              'fiets',
              'appel',
              'lamp',
              'rivier',
              'muziek',
            ]}
          />
        </PrintSheet>
      </main>
    ),
  },
  {
    name: 'Kaarten om te snijden',
    content: (
      <PrintCards
        cards={[
          { id: 'a', content: <Paragraph>‘Ze vroeg eerst hoe het met de hond ging.’</Paragraph> },
          { id: 'b', content: <Paragraph>‘Bij de voedselbank ben ik zelf gaan helpen.’</Paragraph> },
        ]}
      />
    ),
  },
];
