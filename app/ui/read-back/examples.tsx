import { DefinitionList } from '../definition-list/definition-list.tsx';
import type { Example } from '../example.ts';
import { Quote } from '../quote/quote.tsx';
import { ReadBack } from './read-back.tsx';

export const examples: Example[] = [
  {
    name: 'Een verhaal om voor te lezen',
    page: 'resident',
    content: (
      <main>
        <ReadBack>
          <Quote text="Ik durfde de post niet meer open te maken. Ze kwam met een schoenendoos, en we begonnen gewoon bovenaan." />
          <DefinitionList items={[{ term: 'Hoe kijk je erop terug?', description: 'opgelucht, trots' }]} />
        </ReadBack>
      </main>
    ),
  },
];
