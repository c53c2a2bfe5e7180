import type { Example } from '../example.ts';
import { Heading } from './heading.tsx';

export const examples: Example[] = [
  {
    name: 'Niveaus',
    content: (
      <>
        <Heading level={2}>Wat er gebeurde in de Molenstraat</Heading>
        <Heading level={3}>Wie erbij waren</Heading>
        <Heading level={4}>Later die week</Heading>
      </>
    ),
  },
  {
    name: 'Kleiner dan het niveau',
    content: (
      <Heading level={2} size={4}>
        Verhalen van deze maand
      </Heading>
    ),
  },
];
