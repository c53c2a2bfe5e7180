import type { Example } from '../example.ts';
import { CodeWords } from './code-words.tsx';

export const examples: Example[] = [
  {
    name: 'Tien woorden',
    content: (
      <CodeWords
        words={['molen', 'gras', 'koffie', 'brug', 'winter', 'fiets', 'appel', 'lamp', 'rivier', 'muziek']}
      />
    ),
  },
];
