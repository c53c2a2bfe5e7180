import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { LinkButton } from '../../../ui/button/button.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { spaceHref } from '../../accounts/index.ts';
import { partsOn, workPageFrame } from '../frame.ts';
import { partText } from './text.nl.ts';

/** A part that is not built yet: says so, and points to what can be done without it. */
export function laterPage(visit: SpaceVisit, part: keyof typeof partText): string {
  const words = partText[part];
  const { space } = visit;
  return renderDocument({
    title: `${words.title} · ${space.name}`,
    stylesheet: 'work',
    children: (
      <WorkPage title={words.title} {...workPageFrame(visit, part)}>
        <Stack gap="xl">
          <EmptyState title={words.emptyTitle}>
            <Paragraph>{words.empty}</Paragraph>
            <Paragraph>{words.honest}</Paragraph>
          </EmptyState>
          <Stack as="section" labelledBy="vandaag">
            <Heading level={2} id="vandaag">
              {words.todayTitle}
            </Heading>
            <Steps items={[...words.today]} />
            {partsOn(space).includes(words.actionPart) ? (
              <div>
                <LinkButton href={`${spaceHref(space.spaceId)}/${words.actionPart}`} variant="secondary">
                  {words.action}
                </LinkButton>
              </div>
            ) : null}
          </Stack>
        </Stack>
      </WorkPage>
    ),
  });
}
