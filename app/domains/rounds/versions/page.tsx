import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import { Card, Lead, Paragraph, Row, Stack, Tag, TextLink } from '../../../ui/index.ts';
import { builderDocument } from '../building/frame.tsx';
import { pathsOf } from '../building/paths.ts';
import type { Round } from '../round.ts';
import { changesBetween } from './changes.ts';
import type { FormVersion } from './form-version.ts';
import { text } from './text.nl.ts';

interface VersionsPageProps {
  round: Round;
  /** The oldest first. */
  forms: readonly FormVersion[];
  stories: ReadonlyMap<number, number>;
}

/** Every version of the questions of a round: since when, what changed, and how many stories were told with it. */
export function versionsPage(visit: SpaceVisit, { round, forms, stories }: VersionsPageProps): string {
  return builderDocument({
    visit,
    round,
    title: text.title,
    preview: false,
    children: (
      <>
        <Lead>{text.lead}</Lead>
        <Stack>
          {forms.toReversed().map((form) => (
            <Card
              key={form.version}
              title={text.version(form.version)}
              level={2}
              eyebrow={text.since(dayInWords(form.madeOn))}
            >
              <Row>
                <Tag>{text.stories(stories.get(form.version) ?? 0)}</Tag>
                {form.version === round.formVersion ? <Tag>{text.current}</Tag> : null}
              </Row>
              <Changes form={form} before={forms.findLast((other) => other.version < form.version)} />
            </Card>
          ))}
        </Stack>
        <Row>
          <TextLink href={pathsOf(visit).questions}>{text.back}</TextLink>
        </Row>
      </>
    ),
  });
}

function Changes({ form, before }: { form: FormVersion; before: FormVersion | undefined }) {
  if (before === undefined) return <Paragraph>{text.first(form.questions.length)}</Paragraph>;
  const changes = changesBetween(before.questions, form.questions);
  if (changes.length === 0) return <Paragraph>{text.same}</Paragraph>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
