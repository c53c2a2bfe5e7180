import { CodeWords, Lead, LinkButton, Paragraph, QrImage, Row } from '../../../../ui/index.ts';
import { tellingPath } from '../door.ts';
import { type Arrival, tellingDocument } from '../telling-document.tsx';
import { tableWords } from './words.ts';

interface TableThanksProps {
  words: string[];
  /** Path of the teller's own page; it holds the code, so nothing on this tablet leads there. */
  path: string;
  pointKey: string;
  arrival: Arrival;
}

/** After telling at the table: the code to take along, and then on to the next teller. */
export function tableThanksPage({ words, path, pointKey, arrival }: TableThanksProps): string {
  const { thanks } = tableWords(arrival.language);
  return tellingDocument({
    ...arrival,
    title: thanks.title,
    children: (
      <>
        <Lead>{thanks.lead}</Lead>
        <CodeWords words={words} />
        <Paragraph>{thanks.how}</Paragraph>
        <QrImage src={`${path}/qr.svg`} label={thanks.qr} />
        <Paragraph>{thanks.after}</Paragraph>
        <Row>
          <LinkButton href={tellingPath(pointKey, 'table')} variant="primary">
            {thanks.done}
          </LinkButton>
        </Row>
      </>
    ),
  });
}
