import type { ReactNode } from 'react';

interface PrintQuartersProps {
  cards: { id: string; content: ReactNode }[];
}

/** Cards of exactly A6: four on each A4, to the edge of the sheet, so that two cuts through the middle part them. */
export function PrintQuarters({ cards }: PrintQuartersProps) {
  const sheets = Array.from({ length: Math.ceil(cards.length / 4) }, (_, at) =>
    cards.slice(at * 4, at * 4 + 4),
  );
  return sheets.map((sheet) => (
    <div className="print-quarters" key={sheet[0]?.id}>
      {sheet.map((card) => (
        <div className="print-quarters__card" key={card.id}>
          {card.content}
        </div>
      ))}
    </div>
  ));
}
