import { LinkButton } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Lead, Paragraph } from '../paragraph/paragraph.tsx';
import { ResidentPage } from './resident-page.tsx';

export const examples: Example[] = [
  {
    name: 'Voorkant van een Vertelpunt',
    page: 'resident',
    content: (
      <ResidentPage title="Wat veranderde er voor jou?">
        <Lead>Het wijkteam van Lindewaard-Noord wil leren van wat jij meemaakte.</Lead>
        <Paragraph>Vertellen duurt ongeveer tien minuten. Je hoeft je naam niet te noemen.</Paragraph>
        <div className="row">
          <LinkButton variant="primary" href="#vertellen" icon="vertellen">
            Begin met vertellen
          </LinkButton>
        </div>
      </ResidentPage>
    ),
  },
];
