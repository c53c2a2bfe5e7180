import type { Example } from '../example.ts';
import { CodeLetters } from './code-letters.tsx';
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
  {
    name: 'Dezelfde code in letters en cijfers',
    content: (
      <CodeLetters
        groups={['7K2QD', '9XWRM', '4TB0A', 'HZ6PV', '1CNSE8']}
        label="De letters en cijfers van je code"
      />
    ),
  },
];
