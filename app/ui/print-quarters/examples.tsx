import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { PrintQuarters } from './print-quarters.tsx';

export const examples: Example[] = [
  {
    name: 'Vier kaarten op een vel',
    page: 'work',
    content: (
      <PrintQuarters
        cards={['een', 'twee', 'drie', 'vier'].map((id) => ({
          id,
          content: <Paragraph>Kaart {id}</Paragraph>,
        }))}
      />
    ),
  },
];
