import type { Example } from '../example.ts';
import { Table } from './table.tsx';

export const examples: Example[] = [
  {
    name: 'Vragen van een ronde',
    content: (
      <Table
        caption="Vragen in de ronde ‘Na de hulp’"
        head={['Vraag', 'Soort', 'Antwoorden']}
        rows={[
          ['Wat gebeurde er?', 'verhaal', '34'],
          ['Hoe voelde dat?', 'meer keuzes', '31'],
          ['Wat telde het meest?', 'driehoek', '28'],
        ]}
      />
    ),
  },
];
