import type { PersonVisit } from '../../../platform/web/visit.ts';
import { Card, CardGrid } from '../../../ui/card/card.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import { Lead, Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextLink } from '../../../ui/text-link/text-link.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { kindWords, personFrame, rolesInWords, spaceHref } from '../../accounts/index.ts';
import { homeText as words } from './text.nl.ts';

/** For who belongs to more spaces than one, or to none yet. */
export function choicePage(visit: PersonVisit): string {
  const { spaces } = visit.visitor;
  const title = spaces.length === 0 ? words.choiceNoneTitle : words.choiceTitle;
  return renderDocument({
    title,
    stylesheet: 'work',
    children: (
      <WorkPage title={title} {...personFrame(visit)}>
        <Stack gap="l">
          <Lead>{spaces.length === 0 ? words.choiceNone : words.choiceLead}</Lead>
          <CardGrid>
            {spaces.map((space) => (
              <Card
                title={space.name}
                level={2}
                eyebrow={kindWords[space.kind]}
                href={spaceHref(space.spaceId)}
                key={space.spaceId}
              >
                <Paragraph small>{rolesInWords(space.roles)}</Paragraph>
              </Card>
            ))}
          </CardGrid>
          <TextLink href="/profiel" icon="person">
            {words.profile}
          </TextLink>
        </Stack>
      </WorkPage>
    ),
  });
}
