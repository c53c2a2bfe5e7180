import type { ReactNode } from 'react';

interface TableProps {
  caption: string;
  head: string[];
  /** One array per row; its first cell is the header of the row. */
  rows: ReactNode[][];
}

/** Rows and columns. On a narrow screen it scrolls by itself, by touch and by keyboard, and the page does not. */
export function Table({ caption, head, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="ams-table table" tabIndex={0} aria-label={caption}>
      <table className="ams-table__table">
        <caption className="ams-table__caption">{caption}</caption>
        <thead className="ams-table__header">
          <tr>
            {head.map((label) => (
              <th className="ams-table__header-cell" scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
            <TableRow cells={cells} key={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ cells }: { cells: ReactNode[] }) {
  const [first, ...others] = cells;
  return (
    <tr>
      <th className="ams-table__header-cell" scope="row">
        {first}
      </th>
      {others.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
        <td className="ams-table__cell" key={column}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
