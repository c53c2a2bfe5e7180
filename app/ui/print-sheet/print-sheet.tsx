import type { ReactNode } from 'react';

/** A sheet of A4 paper: on screen as it will come out of the printer, on paper without anything around it. */
export function PrintSheet({ children }: { children: ReactNode }) {
  return <div className="print-sheet">{children}</div>;
}

/** Cards of A6, four on a sheet with lines to cut along: story cards for the table, a return code to keep. */
export function PrintCards({ cards }: { cards: { id: string; content: ReactNode }[] }) {
  return (
    <div className="print-cards">
      {cards.map((card) => (
        <div className="print-cards__card" key={card.id}>
          {card.content}
        </div>
      ))}
    </div>
  );
}
