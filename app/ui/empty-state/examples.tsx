import { LinkButton } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { EmptyState } from './empty-state.tsx';

export const examples: Example[] = [
  {
    name: 'Nog geen vertelronde',
    content: (
      <EmptyState
        title="Hier komen jullie vertelrondes"
        action={
          <LinkButton variant="primary" href="#nieuwe-ronde" icon="plus">
            Begin een vertelronde
          </LinkButton>
        }
      >
        <Paragraph>
          Een ronde begint met een vraag. Bijvoorbeeld: wat veranderde er thuis nadat het wijkteam langskwam?
        </Paragraph>
      </EmptyState>
    ),
  },
];
