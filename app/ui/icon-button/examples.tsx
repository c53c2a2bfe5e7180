import type { Example } from '../example.ts';
import { Row } from '../stack/stack.tsx';
import { IconButton } from './icon-button.tsx';

export const examples: Example[] = [
  {
    name: 'Hoger, lager en weg',
    content: (
      <Row>
        <IconButton icon="arrow-up" label="Zet ‘Gevoel’ hoger" />
        <IconButton icon="arrow-down" label="Zet ‘Gevoel’ lager" />
        <IconButton icon="close" label="Haal ‘Gevoel’ weg" />
      </Row>
    ),
  },
];
