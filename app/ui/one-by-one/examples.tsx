import type { Example } from '../example.ts';
import { OneByOne } from './one-by-one.tsx';

export const examples: Example[] = [
  {
    name: 'De keuze (alleen met JavaScript te zien)',
    content: (
      <form>
        <OneByOne />
      </form>
    ),
  },
];
