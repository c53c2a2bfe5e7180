import type { ReactNode } from 'react';
import { Address } from './address.tsx';

interface PosterProps {
  /** What to do, in a few large words. */
  call: string;
  /** What it is about. */
  subject: string;
  /** Who asks. */
  from: string;
  /** A large QrDrawing. */
  qr: ReactNode;
  /** How to get there without knowing what the square is. */
  how: string;
  address: string;
  promise: string;
}

/** From this many letters on the words stand a little smaller, so that the code keeps its room. */
const longSubject = 60;

/** One sheet of A4 for the wall, readable from two metres; placed in a PrintSheet. */
export function Poster({ call, subject, from, qr, how, address, promise }: PosterProps) {
  return (
    <article className={subject.length > longSubject ? 'poster poster--full' : 'poster'}>
      <p className="poster__from">{from}</p>
      <h1 className="poster__call">{call}</h1>
      <p className="poster__subject">{subject}</p>
      {qr}
      <p className="poster__how">{how}</p>
      <p className="poster__address">
        <Address address={address} />
      </p>
      <p className="poster__promise">{promise}</p>
    </article>
  );
}
