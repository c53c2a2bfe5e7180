import type { Example } from '../example.ts';
import { DefinitionList } from './definition-list.tsx';

export const examples: Example[] = [
  {
    name: 'Over een ronde',
    content: (
      <DefinitionList
        items={[
          { term: 'Waar', description: 'Wijkteam Lindewaard-Noord' },
          { term: 'Wanneer', description: '1 november tot en met 12 december 2026' },
          { term: 'Wie het leest', description: 'De mensen van het team' },
        ]}
      />
    ),
  },
];
