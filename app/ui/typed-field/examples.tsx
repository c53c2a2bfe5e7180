import type { Example } from '../example.ts';
import { TypedField } from './typed-field.tsx';

export const examples: Example[] = [
  {
    name: 'Een paar antwoorden',
    page: 'work',
    content: (
      <main>
        <TypedField
          id="q-feeling"
          name="q.feeling"
          number={3}
          question={{
            id: 'feeling',
            kind: 'multiple',
            about: 'story',
            name: 'Gevoel',
            label: 'Hoe kijk je erop terug?',
            ownWords: true,
            options: [
              { id: 'glad', label: 'blij' },
              { id: 'tired', label: 'moe' },
            ],
          }}
          value="1 2 nog steeds verbaasd"
        />
        <TypedField
          id="q-share"
          name="q.share"
          number={4}
          question={{
            id: 'share',
            kind: 'line',
            about: 'story',
            name: 'Verdeling',
            label: 'Hoe was het verdeeld?',
            left: 'te veel aan mij',
            right: 'te veel aan hen',
          }}
          value="12"
          error="Typ een getal van 0 tot en met 10."
        />
      </main>
    ),
  },
];
