import type { SpaceVisit } from '../../platform/web/visit.ts';
import { Card, CardGrid, Heading, Paragraph, QrImage, Row, Stack, TextLink } from '../../ui/index.ts';
import { mayHost, mayWriteDown } from './host.ts';
import type { Round } from './round.ts';
import { text } from './text.nl.ts';

interface RoundWaysProps {
  visit: SpaceVisit;
  round: Round;
  /** Path of the round. */
  here: string;
  baseUrl: string;
}

/** How people can tell in a round that is open: the link itself, and every other way one click away. */
export function RoundWays({ visit, round, here, baseUrl }: RoundWaysProps) {
  const address = `${baseUrl}/vertel/${round.pointKey}`;
  const host = mayHost(visit);
  const { ways } = text.page;
  const cards = [
    ...(host
      ? [{ href: `${here}/uitnodigen`, ...ways.invite }]
      : [{ href: `${here}/poster`, ...ways.poster }]),
    ...(mayWriteDown(visit) ? [{ href: `${here}/opschrijven`, ...ways.writeDown }] : []),
    ...(host ? [{ href: `${here}/papier`, ...ways.paper }] : []),
    { href: `/vertel/${round.pointKey}/tafel`, ...ways.table },
  ];
  return (
    <Stack as="section" labelledBy="zo-komen">
      <Heading level={2} id="zo-komen">
        {text.page.howToTell}
      </Heading>
      <Row>
        <QrImage src={`${here}/qr.svg`} label={text.page.qr} />
        <Paragraph>
          {text.page.link}: <TextLink href={`/vertel/${round.pointKey}`}>{address}</TextLink>
        </Paragraph>
      </Row>
      <CardGrid>
        {cards.map(({ href, title, help }) => (
          <Card key={href} title={title} href={href}>
            <Paragraph>{help}</Paragraph>
          </Card>
        ))}
      </CardGrid>
    </Stack>
  );
}
