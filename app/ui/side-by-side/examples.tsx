import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { SideBySide } from './side-by-side.tsx';

export const examples: Example[] = [
  {
    name: 'Nederlands en een andere taal',
    content: (
      <SideBySide
        first={<Paragraph>Hoe kijk je erop terug?</Paragraph>}
        second={
          <TextField id="vertaald" name="vertaald" label="In het Engels" value="How do you look back?" />
        }
      />
    ),
  },
];
