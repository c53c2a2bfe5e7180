import type { Example } from '../example.ts';
import { LiveNotice } from './live-notice.tsx';

export const examples: Example[] = [
  {
    name: 'Nog verborgen',
    content: (
      <LiveNotice source="#stroom" module="voorbeeld">
        Er is een nieuw verhaal.
      </LiveNotice>
    ),
  },
];
