import type { Example } from '../example.ts';
import { Lead } from '../paragraph/paragraph.tsx';
import { ReadAloud } from './read-aloud.tsx';

export const examples: Example[] = [
  {
    name: 'Bij een welkom',
    content: (
      <>
        <div className="stack" data-read="">
          <Lead>Het wijkteam van Lindewaard-Noord wil leren van wat jij meemaakte.</Lead>
        </div>
        <ReadAloud />
      </>
    ),
  },
];
