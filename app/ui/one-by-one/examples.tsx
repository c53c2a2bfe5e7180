import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Form } from '../form/form.tsx';
import { OneByOne } from './one-by-one.tsx';

export const examples: Example[] = [
  {
    name: 'De keuze (alleen met JavaScript te zien)',
    content: (
      <Form action="#vertellen">
        <OneByOne />
        <Button variant="primary">Verstuur mijn verhaal</Button>
      </Form>
    ),
  },
];
