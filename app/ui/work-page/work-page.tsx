import type { ReactNode } from 'react';
import { ErrorSummary, type FieldError } from '../error-summary/error-summary.tsx';
import { Heading } from '../heading/heading.tsx';
import { type Breadcrumb, Breadcrumbs } from './breadcrumbs.tsx';
import { type Part, PartNavigation } from './part-navigation.tsx';
import { type Person, PersonMenu } from './person-menu.tsx';
import { type Accent, type Space, type SpaceChoice, SpaceSwitch } from './space-switch.tsx';
import { workPageText } from './text.nl.ts';

export type { Breadcrumb } from './breadcrumbs.tsx';
export type { Part } from './part-navigation.tsx';
export type { Person } from './person-menu.tsx';
export type { Accent, Space, SpaceChoice } from './space-switch.tsx';

export interface WorkPageProps {
  /** The heading of the page; pages do not write their own level 1. */
  title: string;
  /** What has to be put right, placed before the title. */
  errors?: FieldError[] | undefined;
  space?: Space | undefined;
  /** All spaces of this person, the current one included. */
  spaces?: SpaceChoice[] | undefined;
  part?: Part | undefined;
  /** Addresses of the parts this space has switched on; a part that is left out is not shown. */
  partHrefs?: Partial<Record<Part, string>> | undefined;
  person?: Person | undefined;
  /** Token for the form that signs out; without it there is no such form. */
  signOutToken?: string | undefined;
  /** A message above the title: what was just done, or what to know first. */
  notice?: ReactNode;
  breadcrumbs?: Breadcrumb[] | undefined;
  children: ReactNode;
}

/** One class per hue, as the content security policy leaves no inline style. */
const ACCENT_CLASS: Record<Accent, string> = {
  klei: 'work-header work-header--klei',
  oker: 'work-header work-header--oker',
  mos: 'work-header work-header--mos',
  water: 'work-header work-header--water',
  pruim: 'work-header work-header--pruim',
};

/** The frame of every page for professionals: the space on top, the cycle under it, then the page. */
export function WorkPage(props: WorkPageProps) {
  return (
    <>
      <a className="ams-skip-link ams-visually-hidden" href="#main">
        {workPageText.skip}
      </a>
      <header className={ACCENT_CLASS[props.space?.accent ?? 'klei']}>
        <div className="work-header__bar">
          <SpaceSwitch space={props.space} spaces={props.spaces} />
          {props.person ? <PersonMenu person={props.person} signOutToken={props.signOutToken} /> : null}
        </div>
        {props.partHrefs ? <PartNavigation part={props.part} hrefs={props.partHrefs} /> : null}
      </header>
      <main id="main" tabIndex={-1} className="work-main">
        <ErrorSummary errors={props.errors ?? []} />
        {props.notice}
        <div className="work-main__title">
          <Breadcrumbs items={props.breadcrumbs ?? []} />
          <Heading level={1}>{props.title}</Heading>
        </div>
        {props.children}
      </main>
      <footer className="work-footer">
        <p className="ams-paragraph ams-paragraph--small">{workPageText.footer}</p>
      </footer>
    </>
  );
}
