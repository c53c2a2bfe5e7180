import type { Example } from '../example.ts';
import { TextAreaField } from './text-area-field.tsx';

export const examples: Example[] = [
  {
    name: 'Ruimte voor een verhaal',
    content: (
      <TextAreaField
        id="text-area-field-verhaal"
        name="verhaal"
        label="Wat gebeurde er?"
        help="Begin bij één moment. Waar was je, wie was erbij?"
        rows={6}
        required
      />
    ),
  },
];
