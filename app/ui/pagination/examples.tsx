import type { Example } from '../example.ts';
import { Pagination } from './pagination.tsx';

export const examples: Example[] = [
  {
    name: 'Midden in een lijst',
    content: <Pagination current={5} pages={9} href={(page) => `#bladzijde-${page}`} />,
  },
];
