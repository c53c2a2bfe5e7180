import { workPageText } from './text.nl.ts';

export interface Breadcrumb {
  label: string;
  href: string;
}

/** The pages above this one; the page itself is its own title. */
export function Breadcrumbs({ items }: { items: Breadcrumb[] }) {
  if (items.length === 0) return null;
  return (
    <nav className="ams-breadcrumb" aria-label={workPageText.breadcrumbs}>
      <ol className="ams-breadcrumb__list">
        {items.map((item) => (
          <li className="ams-breadcrumb__item" key={item.href}>
            <a className="ams-breadcrumb__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
