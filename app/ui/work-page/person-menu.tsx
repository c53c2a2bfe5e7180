import { Icon } from '../icon/icon.tsx';
import { workPageText } from './text.nl.ts';

export interface Person {
  name: string;
  /** The role this person has in this space, in words: "gespreksleider van Lindewaard-Noord". */
  actingAs: string;
}

/** Who is signed in and as what, and the way out. Opens without JavaScript. */
export function PersonMenu({ person, signOutToken }: { person: Person; signOutToken?: string | undefined }) {
  return (
    <details className="menu menu--end">
      <summary className="menu__summary">
        <Icon name="person" />
        <span className="menu__narrow-hidden">{person.name}</span>
        <span className="ams-visually-hidden menu__wide-hidden">{workPageText.person}</span>
      </summary>
      <div className="menu__panel">
        <p className="ams-paragraph">
          <strong>{person.name}</strong>
        </p>
        <p className="ams-paragraph ams-paragraph--small">
          {workPageText.actingAs} {person.actingAs}
        </p>
        {signOutToken === undefined ? null : (
          <a className="ams-link" href="/profiel">
            {workPageText.profile}
          </a>
        )}
        {signOutToken === undefined ? null : (
          <form action="/afmelding" method="post">
            <input type="hidden" name="csrf" value={signOutToken} />
            <button className="ams-button ams-button--secondary" type="submit">
              <Icon name="sign-out" />
              <span>{workPageText.signOut}</span>
            </button>
          </form>
        )}
      </div>
    </details>
  );
}
