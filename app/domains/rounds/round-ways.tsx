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

/** How people can tell: every way in a round that is open, and before and after that what a host does then. */
export function RoundWays(props: RoundWaysProps) {
  const { visit, round, here } = props;
  if (round.state === 'open') return <OpenWays {...props} />;
  const cards = round.state === 'draft' ? waysBefore(visit, here) : waysAfter(visit, here);
  if (cards.length === 0) return null;
  return (
    <Stack as="section" labelledBy="zo-komen">
      <Heading level={2} id="zo-komen">
        {round.state === 'draft' ? text.page.prepare : text.page.unfinished}
      </Heading>
      <Ways cards={cards} />
    </Stack>
  );
}

interface WayCard {
  href: string;
  title: string;
  help: string;
}

/** Posters, cards and the code for a site can be made ready before the round is opened. */
function waysBefore(visit: SpaceVisit, here: string): WayCard[] {
  return mayHost(visit) ? [{ href: `${here}/uitnodigen`, ...text.page.ways.inviteBefore }] : [];
}

/** What was written down or printed still waits for a while after the round was closed. */
function waysAfter(visit: SpaceVisit, here: string): WayCard[] {
  const { waiting, typeIn } = text.page.ways;
  return [
    ...(mayHost(visit) ? [{ href: `${here}/papier`, ...typeIn }] : []),
    ...(mayWriteDown(visit) ? [{ href: `${here}/opschrijven/wachtend`, ...waiting }] : []),
  ];
}

function Ways({ cards }: { cards: readonly WayCard[] }) {
  return (
    <CardGrid>
      {cards.map(({ href, title, help }) => (
        <Card key={href} title={title} href={href}>
          <Paragraph>{help}</Paragraph>
        </Card>
      ))}
    </CardGrid>
  );
}

function OpenWays({ visit, round, here, baseUrl }: RoundWaysProps) {
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
      <Ways cards={cards} />
    </Stack>
  );
}
