import type { Example } from '../example.ts';
import { SelectField } from './select-field.tsx';

export const examples: Example[] = [
  {
    name: 'Filter',
    content: (
      <SelectField
        id="select-field-gevoel"
        name="gevoel"
        label="Hoe voelde de verteller zich?"
        empty="Maakt niet uit"
        options={[
          { value: 'opgelucht', label: 'Opgelucht' },
          { value: 'onzeker', label: 'Onzeker' },
        ]}
      />
    ),
  },
];
