import { Icon } from '../icon/icon.tsx';
import { Mark } from '../mark/mark.tsx';
import { workPageText } from './text.nl.ts';

/** The hue a space may wear in its header, so that one sees at once which table one sits at. */
export type Accent = 'klei' | 'oker' | 'mos' | 'water' | 'pruim';

export interface Space {
  name: string;
  /** What kind of space, in words: "wijkteam", "organisatie", "netwerk". */
  kindLabel: string;
  href: string;
  accent?: Accent | undefined;
}

export interface SpaceChoice {
  name: string;
  kindLabel: string;
  href: string;
  current: boolean;
}

interface SpaceSwitchProps {
  space?: Space | undefined;
  spaces?: SpaceChoice[] | undefined;
}

/** The space this page belongs to, and the other spaces of this person one tap away. */
export function SpaceSwitch({ space, spaces = [] }: SpaceSwitchProps) {
  return (
    <div className="space-switch">
      <a className="space-switch__home" href="/" aria-label={workPageText.home}>
        <Mark />
      </a>
      {space ? (
        <a className="space-switch__space" href={space.href}>
          <span className="space-switch__kind">{space.kindLabel}</span>
          <span className="space-switch__name">{space.name}</span>
        </a>
      ) : (
        <span className="wordmark">{workPageText.product}</span>
      )}
      {spaces.length > 1 ? <SpaceMenu spaces={spaces} /> : null}
    </div>
  );
}

function SpaceMenu({ spaces }: { spaces: SpaceChoice[] }) {
  return (
    <details className="menu">
      <summary className="menu__summary">
        <Icon name="open" />
        <span className="ams-visually-hidden">{workPageText.switchSpace}</span>
      </summary>
      <nav className="menu__panel" aria-label={workPageText.spaces}>
        <ul className="menu__list">
          {spaces.map((each) => (
            <li key={each.href}>
              <a className="menu__link" href={each.href} aria-current={each.current ? 'true' : undefined}>
                <span>
                  <span className="menu__name">{each.name}</span>
                  <span className="menu__kind">{each.kindLabel}</span>
                </span>
                {each.current ? <Icon name="check" /> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
