import type { Example } from '../example.ts';
import { Icon, type IconName } from './icon.tsx';
import { ICON_PATHS } from './paths.ts';

const NAMES = Object.keys(ICON_PATHS) as IconName[];

export const examples: Example[] = [
  {
    name: 'Alle pictogrammen',
    content: (
      <div className="row">
        {NAMES.map((name) => (
          <span className="ams-badge tag" key={name}>
            <Icon name={name} />
            {name}
          </span>
        ))}
      </div>
    ),
  },
];
