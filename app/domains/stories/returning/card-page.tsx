import {
  CodeWords,
  Heading,
  Paragraph,
  PrintCards,
  PrintPage,
  QrImage,
  renderDocument,
  Stack,
} from '../../../ui/index.ts';
import { text } from './text.nl.ts';

interface CardPageProps {
  path: string;
  words: string[];
  letters: string;
  address: string;
}

/** The return code on paper, small enough for a wallet. */
export function cardPage({ path, words, letters, address }: CardPageProps): string {
  const content = (
    <Stack gap="s">
      <Heading level={1} size={3}>
        {text.card.title}
      </Heading>
      <Paragraph small>{text.card.lead}</Paragraph>
      <QrImage src={`${path}/qr.svg`} label={text.card.qr} />
      <Paragraph small>
        {text.card.address} <strong>{address}</strong> {text.card.or}
      </Paragraph>
      <CodeWords words={words} />
      <Paragraph small>
        {text.card.letters} <code>{letters}</code>
      </Paragraph>
    </Stack>
  );
  return renderDocument({
    title: text.card.title,
    stylesheet: 'resident',
    children: (
      <PrintPage help={text.card.print} back={{ href: path, label: text.card.back }}>
        <PrintCards cards={[{ id: 'code', content }]} />
      </PrintPage>
    ),
  });
}
