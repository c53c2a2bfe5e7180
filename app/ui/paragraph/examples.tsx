import type { Example } from '../example.ts';
import { Lead, Paragraph } from './paragraph.tsx';

export const examples: Example[] = [
  { name: 'Inleiding', content: <Lead>Vertel wat je meemaakte. Jij zegt zelf wat het betekent.</Lead> },
  {
    name: 'Alinea',
    content: (
      <Paragraph>
        In Lindewaard-Noord komen elke dinsdag buren bij elkaar. Wat daar verteld wordt, helpt het team om het
        anders te doen.
      </Paragraph>
    ),
  },
  { name: 'Klein', content: <Paragraph small>Bijgewerkt op 21 november 2026</Paragraph> },
];
