import { Fragment } from 'react';
import { QrImage } from '../qr-image/qr-image.tsx';

interface PosterProps {
  /** What to do, in a few large words. */
  call: string;
  /** What it is about. */
  subject: string;
  /** Who asks. */
  from: string;
  qr: { src: string; label: string };
  /** How to get there without knowing what the square is. */
  how: string;
  address: string;
  promise: string;
}

/** An address that is too long for its line breaks after a slash, so that whole parts can be typed over. */
function Breakable({ address }: { address: string }) {
  const parts = address.split(/(?<=\/)/);
  return parts.map((part, place) => (
    <Fragment key={parts.slice(0, place + 1).join('')}>
      {place === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}

/** One sheet of A4 for the wall, readable from two metres; placed in a PrintSheet. */
export function Poster({ call, subject, from, qr, how, address, promise }: PosterProps) {
  return (
    <article className="poster">
      <p className="poster__from">{from}</p>
      <h1 className="poster__call">{call}</h1>
      <p className="poster__subject">{subject}</p>
      <QrImage src={qr.src} label={qr.label} size="large" />
      <p className="poster__how">{how}</p>
      <p className="poster__address">
        <Breakable address={address} />
      </p>
      <p className="poster__promise">{promise}</p>
    </article>
  );
}
