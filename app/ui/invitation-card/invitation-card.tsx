import type { ReactNode } from 'react';
import { Address } from '../poster/address.tsx';

interface InvitationCardProps {
  /** Who asks. */
  from: string;
  /** What to do, in a few large words. */
  call: string;
  /** What it is about. */
  subject: string;
  /** A QrDrawing. */
  qr: ReactNode;
  /** How to get there without knowing what the square is. */
  how: string;
  address: string;
  /** A code that is typed at that address, with what it is. */
  code?: { label: string; letters: string } | undefined;
  /** What happens with what is told. */
  promise: string;
  /** On a page with many cards only the first has a heading of its own. */
  heading?: 1 | 2 | undefined;
}

/** From this many letters on everything stands a little smaller, so that it still fits. */
const longSubject = 60;

/** An invitation to tell on a card of A6: to give to someone, or to take from a counter. */
export function InvitationCard(props: InvitationCardProps) {
  const { from, call, subject, qr, how, address, code, promise, heading = 2 } = props;
  const Call = heading === 1 ? 'h1' : 'h2';
  return (
    <article
      className={subject.length > longSubject ? 'invitation-card invitation-card--full' : 'invitation-card'}
    >
      <p className="invitation-card__from">{from}</p>
      <Call className="invitation-card__call">{call}</Call>
      <p className="invitation-card__subject">{subject}</p>
      <div className="invitation-card__way">
        {qr}
        <div>
          <p>{how}</p>
          <p className="invitation-card__address">
            <Address address={address} />
          </p>
        </div>
      </div>
      {code === undefined ? null : (
        <p className="invitation-card__code">
          {code.label} <strong dir="ltr">{code.letters}</strong>
        </p>
      )}
      <p className="invitation-card__promise">{promise}</p>
    </article>
  );
}
