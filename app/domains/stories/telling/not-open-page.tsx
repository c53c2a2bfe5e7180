import {
  Heading,
  Lead,
  LinkButton,
  Paragraph,
  Quote,
  ResidentPage,
  renderDocument,
  Stack,
} from '../../../ui/index.ts';
import type { StoryPoint, Told } from '../../rounds/index.ts';
import { text } from './text.nl.ts';

/** The round is not open: said plainly, and what was typed is given back. */
export function notOpenPage(point: StoryPoint, told: Told | null): string {
  const typed = point.questions.filter((question) => told?.texts[question.id] !== undefined);
  return renderDocument({
    title: text.notOpen.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.notOpen.title}>
        <Lead>{point.round.state === 'draft' ? text.notOpen.draft : text.notOpen.closed}</Lead>
        {typed.length === 0 ? null : <Paragraph>{text.notOpen.kept}</Paragraph>}
        {typed.map((question) => (
          <Stack gap="s" key={question.id}>
            <Heading level={2} size={4}>
              {question.label}
            </Heading>
            <Quote text={told?.texts[question.id] ?? ''} />
          </Stack>
        ))}
        <Paragraph>{text.notOpen.back}</Paragraph>
        <LinkButton href="/terug" variant="secondary">
          {text.notOpen.toReturn}
        </LinkButton>
      </ResidentPage>
    ),
  });
}
