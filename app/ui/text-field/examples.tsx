import type { Example } from '../example.ts';
import { TextField } from './text-field.tsx';

export const examples: Example[] = [
  {
    name: 'Met uitleg',
    content: (
      <TextField
        id="text-field-titel"
        name="titel"
        label="Welke titel geef je dit verhaal?"
        help="Een paar woorden is genoeg."
        maxLength={120}
      />
    ),
  },
  {
    name: 'Met een fout',
    content: (
      <TextField
        id="text-field-mail"
        name="mail"
        label="Je mailadres"
        type="email"
        autocomplete="email"
        value="amina@lindewaard"
        error="Dit is geen volledig mailadres. Het eindigt bijvoorbeeld op .nl"
      />
    ),
  },
  {
    name: 'Hoeft niet',
    content: <TextField id="text-field-wijk" name="wijk" label="In welke wijk was dit?" required={false} />,
  },
];
