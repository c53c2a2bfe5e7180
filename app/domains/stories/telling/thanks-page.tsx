import {
  CodeWords,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  QrImage,
  Row,
  Stack,
  TextLink,
} from '../../../ui/index.ts';
import type { Reach } from '../reach.ts';
import { tellingWords } from './languages.ts';
import { type Arrival, tellingDocument } from './telling-document.tsx';

interface ThanksProps {
  words: string[];
  /** Path of the teller's own page; it holds the code. */
  path: string;
  reach: Reach;
  again: boolean;
  arrival: Arrival;
}

/** After telling: the return code, shown twice before the page is left. */
export function thanksPage({ words, path, reach, again, arrival }: ThanksProps): string {
  const text = tellingWords(arrival.language);
  const newTab = arrival.door === 'embedded';
  return tellingDocument({
    ...arrival,
    title: text.thanks.title,
    children: (
      <>
        {again ? <Notice tone="info" title={text.thanks.again} /> : null}
        <Stack as="section" labelledBy="code">
          <Heading level={2} id="code">
            {text.thanks.codeTitle}
          </Heading>
          <Paragraph>{text.thanks.codeLead}</Paragraph>
          <CodeWords words={words} />
        </Stack>
        <Stack as="section" labelledBy="manieren">
          <Heading level={3} id="manieren">
            {text.thanks.waysTitle}
          </Heading>
          <Paragraph>{text.thanks.ways}</Paragraph>
          {newTab ? <Paragraph>{text.thanks.newTab}</Paragraph> : null}
          <QrImage src={`${path}/qr.svg`} label={text.thanks.qr} />
          <Paragraph>
            <TextLink href={path} newTab={newTab}>
              {text.thanks.link}
            </TextLink>
          </Paragraph>
          <Paragraph>
            <TextLink href={`${path}/kaart`} newTab={newTab}>
              {text.thanks.card}
            </TextLink>
          </Paragraph>
        </Stack>
        <Stack as="section" labelledBy="nu">
          <Heading level={2} id="nu">
            {text.thanks.nextTitle}
          </Heading>
          <Paragraph>{text.thanks.next(reach)}</Paragraph>
        </Stack>
        <Stack as="section" labelledBy="nog-een-keer">
          <Heading level={2} id="nog-een-keer">
            {text.thanks.onceMore}
          </Heading>
          <Paragraph>{text.thanks.onceMoreLead}</Paragraph>
          <CodeWords words={words} />
          <Row>
            <LinkButton href={path} variant="primary" newTab={newTab}>
              {text.thanks.done}
            </LinkButton>
          </Row>
        </Stack>
      </>
    ),
  });
}
