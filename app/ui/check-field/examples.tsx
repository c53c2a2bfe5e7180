import type { Example } from '../example.ts';
import { CheckField } from './check-field.tsx';

export const examples: Example[] = [
  {
    name: 'Waar iemand bij hoort',
    content: (
      <CheckField
        id="check-field-hoort-bij"
        name="hoort-bij"
        legend="Waar hoor jij bij?"
        help="Kies alles wat past."
        value={['koor']}
        options={[
          { value: 'straat', label: 'Mijn straat' },
          { value: 'koor', label: 'Een koor, club of vereniging' },
          { value: 'geloof', label: 'Een kerk of moskee' },
        ]}
        ownWords={{ name: 'hoort-bij.eigen', label: 'Nog iets anders' }}
      />
    ),
  },
];
