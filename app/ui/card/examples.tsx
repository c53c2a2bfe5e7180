import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Tag } from '../tag/tag.tsx';
import { Card, CardGrid } from './card.tsx';

export const examples: Example[] = [
  {
    name: 'Kaarten naast elkaar',
    content: (
      <CardGrid>
        <Card title="Na de hulp" href="#ronde-na-de-hulp" eyebrow="Vertelronde · loopt">
          <Paragraph>Wat merkten inwoners van de steun die zij kregen?</Paragraph>
          <div className="row">
            <Tag>34 verhalen</Tag>
          </div>
        </Card>
        <Card title="Buren in Lindewaard-Noord" href="#ronde-buren" eyebrow="Vertelronde · gesloten">
          <Paragraph>Wat geven mensen in deze wijk aan elkaar?</Paragraph>
        </Card>
        <Card title="Zonder adres">
          <Paragraph>Deze kaart gaat nergens heen.</Paragraph>
        </Card>
      </CardGrid>
    ),
  },
];
