import { Icon } from '../icon/icon.tsx';
import { workPageText } from './text.nl.ts';

/** The five parts of the cycle, by their words in addresses and on screen. */
export const PARTS = ['ontmoeten', 'vertellen', 'duiden', 'doen', 'teruggeven'] as const;
export type Part = (typeof PARTS)[number];

interface PartNavigationProps {
  part?: Part | undefined;
  hrefs: Partial<Record<Part, string>>;
}

/** The cycle is the navigation, always in its own order. */
export function PartNavigation({ part, hrefs }: PartNavigationProps) {
  return (
    <nav className="part-navigation" aria-label={workPageText.parts}>
      <ul className="part-navigation__list">
        {PARTS.filter((each) => hrefs[each] !== undefined).map((each) => (
          <li key={each}>
            <a
              className="part-navigation__link"
              href={hrefs[each]}
              aria-current={each === part ? 'true' : undefined}
            >
              <Icon name={each} />
              {workPageText.part[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
