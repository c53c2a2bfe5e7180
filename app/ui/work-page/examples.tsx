import { LinkButton } from '../button/button.tsx';
import { EmptyState } from '../empty-state/empty-state.tsx';
import type { Example } from '../example.ts';
import { Lead, Paragraph } from '../paragraph/paragraph.tsx';
import { WorkPage } from './work-page.tsx';

export const examples: Example[] = [
  {
    name: 'Vertelrondes van een team',
    page: 'work',
    content: (
      <WorkPage
        title="Vertelrondes"
        space={{ name: 'Lindewaard-Noord', kindLabel: 'Wijkteam', href: '#plek' }}
        spaces={[
          { name: 'Lindewaard-Noord', kindLabel: 'Wijkteam', href: '#noord', current: true },
          { name: 'Stichting Samen Lindewaard', kindLabel: 'Organisatie', href: '#samen', current: false },
          { name: 'Netwerk lokale teams', kindLabel: 'Netwerk', href: '#netwerk', current: false },
        ]}
        part="vertellen"
        partHrefs={{
          ontmoeten: '#ontmoeten',
          vertellen: '#vertellen',
          duiden: '#duiden',
          doen: '#doen',
          teruggeven: '#teruggeven',
        }}
        person={{ name: 'Samira Bouzid', actingAs: 'gastvrouw van de rondes' }}
        signOutToken="voorbeeld"
        breadcrumbs={[{ label: 'Lindewaard-Noord', href: '#plek' }]}
      >
        <Lead>Hier nodig je mensen uit om te vertellen, en lees je wat ze vertelden.</Lead>
        <EmptyState
          title="Hier komen jullie vertelrondes"
          action={
            <LinkButton variant="primary" href="#nieuw" icon="plus">
              Begin een vertelronde
            </LinkButton>
          }
        >
          <Paragraph>Bijvoorbeeld: wat veranderde er thuis nadat het wijkteam langskwam?</Paragraph>
        </EmptyState>
      </WorkPage>
    ),
  },
];
