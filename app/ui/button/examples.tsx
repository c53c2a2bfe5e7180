import type { Example } from '../example.ts';
import { Button, LinkButton } from './button.tsx';

export const examples: Example[] = [
  {
    name: 'Soorten',
    content: (
      <div className="row">
        <Button variant="primary">Verhaal versturen</Button>
        <Button variant="secondary" icon="printer">
          Code afdrukken
        </Button>
        <Button variant="tertiary">Nu niet</Button>
      </div>
    ),
  },
  {
    name: 'Link als knop',
    content: (
      <LinkButton variant="primary" href="#verder" icon="vertellen">
        Begin met vertellen
      </LinkButton>
    ),
  },
];
