import { Icon } from '../icon/icon.tsx';
import { paginationText } from './text.nl.ts';

interface PaginationProps {
  /** Counted from 1. */
  current: number;
  pages: number;
  href: (page: number) => string;
}

/** Backward, forward, and where one is. Shows nothing when everything fits on one page. */
export function Pagination({ current, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="ams-pagination pagination" aria-label={paginationText.label}>
      {current > 1 ? (
        <a className="ams-pagination__relative-link" href={href(current - 1)} rel="prev">
          <Icon name="arrow-left" />
          {paginationText.previous}
        </a>
      ) : null}
      <ol className="ams-pagination__list">
        {pagesAround(current, pages).map((page) => (
          <li key={page}>
            <a
              className="ams-pagination__link"
              href={href(page)}
              aria-current={page === current ? 'page' : undefined}
              aria-label={page === current ? paginationText.place(page, pages) : paginationText.page(page)}
            >
              {page}
            </a>
          </li>
        ))}
      </ol>
      {current < pages ? (
        <a className="ams-pagination__relative-link" href={href(current + 1)} rel="next">
          {paginationText.next}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );
}

/** The first and last page and those next to the current one: `pagesAround(5, 9)` is `[1, 4, 5, 6, 9]`. */
export function pagesAround(current: number, pages: number): number[] {
  const near = [1, current - 1, current, current + 1, pages];
  return [...new Set(near)].filter((page) => page >= 1 && page <= pages).sort((a, b) => a - b);
}
