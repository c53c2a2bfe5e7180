import type { Example } from '../example.ts';
import { IconButton } from '../icon-button/icon-button.tsx';
import { Row } from '../stack/stack.tsx';
import { Tag } from '../tag/tag.tsx';
import { TextLink } from '../text-link/text-link.tsx';
import { EditRow, EditRows } from './edit-row.tsx';

const actions = (name: string) => (
  <>
    <IconButton icon="arrow-up" label={`Zet ‘${name}’ hoger`} />
    <IconButton icon="arrow-down" label={`Zet ‘${name}’ lager`} />
  </>
);

export const examples: Example[] = [
  {
    name: 'Vragen op volgorde',
    content: (
      <EditRows>
        <EditRow actions={actions('Gevoel')}>
          <TextLink href="#gevoel">Hoe kijk je erop terug?</TextLink>
          <Row>
            <Tag>meer keuzes</Tag>
          </Row>
        </EditRow>
        <EditRow actions={actions('Tempo')}>
          <TextLink href="#tempo">Hoe snel ging het?</TextLink>
        </EditRow>
      </EditRows>
    ),
  },
];
