import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/heading.tsx';

interface CardProps {
  title?: string | undefined;
  /** With an address the whole card can be tapped; screen readers meet one link, the title. */
  href?: string | undefined;
  level?: HeadingLevel | undefined;
  /** One short line above the title: a kind, a date, a place. */
  eyebrow?: ReactNode;
  children?: ReactNode;
}

/** One thing among others: a round, a story in a list. Links inside a card with an address are not possible. */
export function Card({ title, href, level = 3, eyebrow, children }: CardProps) {
  return (
    <article className={href ? 'ams-card card card--link' : 'ams-card card'}>
      {eyebrow ? <p className="ams-paragraph ams-paragraph--small card__eyebrow">{eyebrow}</p> : null}
      {title ? (
        <Heading level={level} size={3}>
          {href ? (
            <a className="ams-card__link" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
      ) : null}
      {children}
    </article>
  );
}

/** Cards beside each other where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
