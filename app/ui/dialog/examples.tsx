import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Row } from '../stack/stack.tsx';
import { Dialog } from './dialog.tsx';

export const examples: Example[] = [
  {
    name: 'Een vraag voordat het verder gaat',
    content: (
      <Dialog id="voorbeeld-dialoog" title="Ben je er nog?" open>
        <Paragraph>Over twee minuten halen we weg wat hier staat.</Paragraph>
        <Row>
          <Button type="button" variant="primary">
            Ja, ik ben er nog
          </Button>
        </Row>
      </Dialog>
    ),
  },
];
