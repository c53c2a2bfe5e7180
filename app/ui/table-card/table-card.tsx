import type { ReactNode } from 'react';

interface TableCardProps {
  /** What is read on both sides: an InvitationCard. Made twice, because only one of them holds the heading. */
  front: ReactNode;
  back: ReactNode;
}

/** A sheet of A4 that stands on a table when it is folded in two: the same on both sides, one of them upside down. */
export function TableCard({ front, back }: TableCardProps) {
  return (
    <div className="table-card">
      <div className="table-card__side table-card__side--turned">{back}</div>
      <div className="table-card__side">{front}</div>
    </div>
  );
}
