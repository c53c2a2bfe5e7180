import { Fragment } from 'react';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
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
import type { Round } from '../../rounds/index.ts';
import { writingPath } from './addresses.ts';
import { text } from './text.nl.ts';

interface CardsProps {
  round: Round;
  cards: { draftId: string; words: string[]; qr: string; expiresOn: string }[];
  /** Where the words are typed, without what stands before the name. */
  address: string;
}

/** Cards to give along: with one, someone reads back at home what a colleague wrote down. */
export function cardsPage(visit: SpaceVisit, { round, cards, address }: CardsProps): string {
  const back = {
    href: `${writingPath(visit.space.spaceId, round.roundId)}/wachtend`,
    label: text.card.back,
  };
  const contents = cards.map((card) => ({
    id: card.draftId,
    content: (
      <Stack gap="s">
        <Heading level={2} size={3}>
          {text.card.heading}
        </Heading>
        <Paragraph small>{text.card.lead}</Paragraph>
        <QrImage src={`data:image/svg+xml,${encodeURIComponent(card.qr)}`} label={text.card.qr} />
        <Paragraph small>
          {text.card.address}{' '}
          <strong>
            <Breakable address={address} />
          </strong>{' '}
          {text.card.or}
        </Paragraph>
        <CodeWords words={card.words} />
        <Paragraph small>{text.card.until(dayInWords(card.expiresOn))}</Paragraph>
      </Stack>
    ),
  }));
  return renderDocument({
    title: text.card.title,
    stylesheet: 'work',
    children: (
      <PrintPage help={cards.length === 0 ? text.card.empty : text.card.print} back={back}>
        <h1 className="ams-visually-hidden">{text.card.title}</h1>
        <PrintCards cards={contents} />
      </PrintPage>
    ),
  });
}

/** Too long for its line, it breaks after a slash, so that whole parts can be typed over. */
function Breakable({ address }: { address: string }) {
  const parts = address.split(/(?<=\/)/);
  return parts.map((part, place) => (
    <Fragment key={parts.slice(0, place + 1).join('')}>
      {place === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
