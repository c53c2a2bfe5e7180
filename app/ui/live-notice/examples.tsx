import type { Example } from '../example.ts';
import { LiveNotice } from './live-notice.tsx';

export const examples: Example[] = [
  {
    name: 'Verborgen tot er iets is',
    content: (
      <LiveNotice source="/ruimte/voorbeeld/levend" module="live-stories">
        Er is iets nieuws verteld.
      </LiveNotice>
    ),
  },
];
