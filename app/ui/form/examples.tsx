import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Form } from './form.tsx';

export const examples: Example[] = [
  {
    name: 'Aanmelden',
    content: (
      <Form action="#aanmelding" csrf="voorbeeld">
        <TextField id="form-mail" name="mail" label="Je mailadres" type="email" autocomplete="email" />
        <div className="row">
          <Button variant="primary">Stuur mij een link</Button>
        </div>
      </Form>
    ),
  },
];
