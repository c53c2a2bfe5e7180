import type { Example } from '../example.ts';
import { RadioField } from './radio-field.tsx';

export const examples: Example[] = [
  {
    name: 'Hoe ver het verhaal mag gaan',
    content: (
      <RadioField
        id="radio-field-reikwijdte"
        name="reikwijdte"
        legend="Wie mag je verhaal lezen?"
        help="Je kunt dit later altijd veranderen."
        value="team"
        options={[
          {
            value: 'geteld',
            label: 'Niemand',
            description: 'Je antwoorden tellen mee. Je verhaal leest niemand.',
          },
          { value: 'team', label: 'Het team', description: 'De mensen van wijkteam Lindewaard-Noord.' },
          {
            value: 'netwerk',
            label: 'Andere teams',
            description: 'Teams in het land die hiervan willen leren.',
          },
        ]}
      />
    ),
  },
  {
    name: 'Met eigen woorden en een fout',
    content: (
      <RadioField
        id="radio-field-gevoel"
        name="gevoel"
        legend="Hoe voelde je je toen je wegging?"
        error="Kies wat het beste past, of schrijf het in je eigen woorden"
        options={[
          { value: 'opgelucht', label: 'Opgelucht' },
          { value: 'onzeker', label: 'Onzeker' },
          { value: 'boos', label: 'Boos' },
        ]}
        ownWords={{ name: 'gevoel.eigen', label: 'Anders, namelijk' }}
      />
    ),
  },
];
