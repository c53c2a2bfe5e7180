import type { ReactNode } from 'react';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  InvitationCard,
  Poster,
  PrintPage,
  PrintQuarters,
  PrintSheet,
  QrDrawing,
  renderDocument,
  TableCard,
} from '../../../ui/index.ts';
import { languageNames, roundIn } from '../language.ts';
import type { Language } from '../question.ts';
import type { Round } from '../round.ts';
import { pathOfRound } from './path.ts';
import { text } from './text.nl.ts';
import { type PrintWords, printWords } from './text.print.ts';
import { type InvitationToken, tokenInGroups } from './token.ts';

export interface PrintProps {
  round: Round;
  language: Language;
  /** Name of the house, '' when that is the space itself. */
  house: string;
  baseUrl: string;
}

/** Everything that stands on a paper of this round, in its language. */
function contentOf(visit: SpaceVisit, { round, language, house, baseUrl }: PrintProps) {
  const words: PrintWords = printWords(language);
  const address = `${baseUrl}/vertel/${round.pointKey}`;
  const { name } = visit.space;
  return {
    words,
    // Who scans it meets the page in the language of the paper.
    scanned: language === 'nl' ? address : `${address}?taal=${language}`,
    shown: {
      from: house === '' ? name : `${name}, ${house}`,
      call: words.call,
      subject: roundIn(round, language).title,
      how: words.how,
      address: address.replace(/^https?:\/\//, ''),
      promise: words.promise(name),
    },
  };
}

interface PaperProps extends PrintProps {
  title: string;
  help: string;
  children: ReactNode;
}

function paper(visit: SpaceVisit, props: PaperProps): string {
  const { round, language, title, help, children } = props;
  const host = visit.space.roles.includes('host');
  const here = pathOfRound(visit, round);
  return renderDocument({
    title: `${title} · ${round.title}`,
    stylesheet: 'work',
    children: (
      <PrintPage
        help={help}
        back={
          host
            ? { href: `${here}/uitnodigen`, label: text.print.back }
            : { href: here, label: text.print.toRound }
        }
      >
        <div lang={language} dir={languageNames[language].direction}>
          {children}
        </div>
      </PrintPage>
    ),
  });
}

export function posterPage(visit: SpaceVisit, props: PrintProps): string {
  const { words, scanned, shown } = contentOf(visit, props);
  const qr = <QrDrawing address={scanned} label={words.qr} paper />;
  return paper(visit, {
    ...props,
    title: text.paper.poster,
    help: text.print.poster,
    children: (
      <PrintSheet>
        <Poster {...shown} qr={qr} />
      </PrintSheet>
    ),
  });
}

/** Four of the same card on a sheet. */
export function cardsPage(visit: SpaceVisit, props: PrintProps): string {
  const { words, scanned, shown } = contentOf(visit, props);
  const card = (place: number) => (
    <InvitationCard
      {...shown}
      qr={<QrDrawing address={scanned} label={words.qr} paper />}
      heading={place === 0 ? 1 : 2}
    />
  );
  return paper(visit, {
    ...props,
    title: text.paper.cards,
    help: text.print.cards,
    children: (
      <PrintQuarters cards={[0, 1, 2, 3].map((place) => ({ id: `${place}`, content: card(place) }))} />
    ),
  });
}

export function tableCardPage(visit: SpaceVisit, props: PrintProps): string {
  const { words, scanned, shown } = contentOf(visit, props);
  const qr = <QrDrawing address={scanned} label={words.qr} paper />;
  return paper(visit, {
    ...props,
    title: text.paper.table,
    help: text.print.table,
    children: (
      <TableCard
        front={<InvitationCard {...shown} qr={qr} heading={2} />}
        back={<InvitationCard {...shown} qr={qr} heading={1} />}
      />
    ),
  });
}

/** A pile of cards with a code of its own on each. */
export function invitationCardsPage(visit: SpaceVisit, props: PrintProps, tokens: InvitationToken[]): string {
  const { words, shown } = contentOf(visit, props);
  const { round, baseUrl } = props;
  const card = (token: InvitationToken, place: number) => (
    <InvitationCard
      {...shown}
      qr={
        <QrDrawing
          address={`${baseUrl}/vertel/${round.pointKey}?uitnodiging=${token}`}
          label={words.qr}
          paper
        />
      }
      code={{ label: words.code, letters: tokenInGroups(token) }}
      heading={place === 0 ? 1 : 2}
    />
  );
  const cards = tokens.map((token, place) => ({ id: token, content: card(token, place) }));
  return paper(visit, {
    ...props,
    title: text.once.print.title,
    help: text.print.once(cards.length),
    children: <PrintQuarters cards={cards} />,
  });
}
