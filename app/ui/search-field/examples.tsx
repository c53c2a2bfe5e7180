import type { Example } from '../example.ts';
import { Form } from '../form/form.tsx';
import { SearchField } from './search-field.tsx';

export const examples: Example[] = [
  {
    name: 'Zoeken in verhalen',
    content: (
      <Form action="#zoeken" method="get">
        <SearchField
          id="search-field-woorden"
          name="woorden"
          label="Zoek in de verhalen"
          button="Zoek"
          value="moestuin"
        />
      </Form>
    ),
  },
];
