import {
  Button,
  CodeWords,
  Form,
  Heading,
  Notice,
  Paragraph,
  QrImage,
  ResidentPage,
  Row,
  renderDocument,
  Stack,
  TextLink,
} from '../../../ui/index.ts';
import type { Reach } from '../reach.ts';
import { type ReturnCode, toLink } from '../return-code/index.ts';
import { text as tellingText } from '../telling/text.nl.ts';
import { text } from './text.nl.ts';

interface ThanksProps {
  code: ReturnCode;
  words: string[];
  reach: Reach;
  /** It was stored before; this is the same yes again. */
  again: boolean;
  /** On the device of who wrote it down: no link to the story, which would stay in the history. */
  here: boolean;
  formKey: string;
  donePath: string;
}

/** After the yes: the return code, shown twice before the page is left. */
export function thanksPage(props: ThanksProps): string {
  const { words, reach, again, here } = props;
  return renderDocument({
    title: text.thanks.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.thanks.title}>
        {again ? <Notice tone="info" title={text.thanks.again} /> : null}
        <Stack as="section" labelledBy="code">
          <Heading level={2} id="code">
            {tellingText.thanks.codeTitle}
          </Heading>
          <Paragraph>{text.thanks.codeLead}</Paragraph>
          <CodeWords words={words} />
          <Ways {...props} />
        </Stack>
        <Stack as="section" labelledBy="nu">
          <Heading level={2} id="nu">
            {tellingText.thanks.nextTitle}
          </Heading>
          <Paragraph>{tellingText.thanks.next(reach)}</Paragraph>
          <Paragraph>{text.thanks.nobodyKnows}</Paragraph>
        </Stack>
        <Stack as="section" labelledBy="nog-een-keer">
          <Heading level={2} id="nog-een-keer">
            {tellingText.thanks.onceMore}
          </Heading>
          <Paragraph>{here ? text.thanks.borrowedAfter : tellingText.thanks.onceMoreLead}</Paragraph>
          <CodeWords words={words} />
          <Done {...props} />
        </Stack>
      </ResidentPage>
    ),
  });
}

function Ways({ code, here }: ThanksProps) {
  const path = toLink('', code);
  return (
    <Stack>
      <Paragraph>{text.thanks.scan}</Paragraph>
      <QrImage src={`${path}/qr.svg`} label={tellingText.thanks.qr} />
      {here ? null : (
        <Paragraph>
          <TextLink href={path}>{tellingText.thanks.link}</TextLink>
        </Paragraph>
      )}
    </Stack>
  );
}

function Done({ code, here, formKey, donePath }: ThanksProps) {
  if (!here) {
    return (
      <Paragraph>
        <TextLink href={toLink('', code)}>{tellingText.thanks.done}</TextLink>
      </Paragraph>
    );
  }
  return (
    <Form action={donePath}>
      <input type="hidden" name="key" value={formKey} />
      <Row>
        <Button variant="primary">{text.thanks.done}</Button>
      </Row>
    </Form>
  );
}
