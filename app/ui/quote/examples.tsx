import type { Example } from '../example.ts';
import { Quote } from './quote.tsx';

export const examples: Example[] = [
  {
    name: 'Met alinea’s',
    content: (
      <Quote
        text={
          'Ze kwam aan de keukentafel zitten en vroeg eerst hoe het met de hond ging.\n\nDaarna pas ging het over de schulden.\nIk dacht: zij ziet mij.'
        }
      />
    ),
  },
  { name: 'In een andere taal', content: <Quote text="جاءت وجلست معنا وسألت عن الأولاد أولا." lang="ar" /> },
];
