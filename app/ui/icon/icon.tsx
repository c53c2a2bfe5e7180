import { ICON_PATHS, type IconName } from './paths.ts';

export type { IconName } from './paths.ts';

/** A drawing beside words, never instead of them: hidden from screen readers, coloured by the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 256 256" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
