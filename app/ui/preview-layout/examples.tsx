import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { PreviewLayout } from './preview-layout.tsx';

export const examples: Example[] = [
  {
    name: 'Werk met een telefoon ernaast',
    content: (
      <PreviewLayout
        title="Zo ziet de verteller het"
        src="about:blank"
        name="voorbeeld"
        apart="Open het voorbeeld apart"
      >
        <Paragraph>Hier staan de vragen waaraan iemand werkt.</Paragraph>
      </PreviewLayout>
    ),
  },
];
