import type { Example } from '../example.ts';
import { LineField } from './line-field.tsx';
import { TriadField } from './triad-field.tsx';

export const examples: Example[] = [
  {
    name: 'Lijn',
    content: (
      <LineField
        id="point-field-tempo"
        name="tempo"
        legend="Hoe ging het met het tempo?"
        left="veel te langzaam"
        right="veel te snel"
        mayNotApply
      />
    ),
  },
  {
    name: 'Driehoek, al beantwoord',
    content: (
      <TriadField
        id="point-field-telde"
        name="telde"
        legend="Wat telde het meest in wat er besloten werd?"
        help="Het mag ook een beetje van alles zijn."
        corners={['wat ik zelf wilde', 'wat de regels zeggen', 'wat anderen vonden']}
        value={[610, 90, 300]}
        mayNotApply
      />
    ),
  },
  {
    name: 'Met een fout',
    content: (
      <LineField
        id="point-field-nabij"
        name="nabij"
        legend="Hoe dichtbij was de hulp?"
        left="ver weg"
        right="dichtbij"
        error="Kies een plek op de lijn, of ‘past hier niet’"
        mayNotApply
      />
    ),
  },
];
