import type { ReactNode } from 'react';

/** Numbered steps in the order one does them. */
export function Steps({ items }: { items: ReactNode[] }) {
  return (
    <ol className="steps">
      {items.map((item, index) => (
        // The steps of a page never change places, so their place is their key.
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
        <li className="steps__item" key={index}>
          <div className="steps__content">{item}</div>
        </li>
      ))}
    </ol>
  );
}
