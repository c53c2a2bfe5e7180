import type { Example } from '../example.ts';
import { BrokenPage, NotAllowedPage, NotFoundPage } from './error-page.tsx';

export const examples: Example[] = [
  { name: 'Niet gevonden', page: 'resident', content: <NotFoundPage /> },
  { name: 'Niet voor deze rol', page: 'resident', content: <NotAllowedPage /> },
  { name: 'Iets ging mis', page: 'resident', content: <BrokenPage reference="LW-7F3A-22" /> },
];
