import { Heading, Lead, LinkButton, Paragraph, Quote, Stack } from '../../../ui/index.ts';
import type { StoryPoint, Told } from '../../rounds/index.ts';
import { pointIn, tellingWords } from './languages.ts';
import { LeftBehind } from './offline/offline-parts.tsx';
import { type Arrival, tellingDocument } from './telling-document.tsx';

/** The round is not open: said plainly, and what was typed is given back. */
export function notOpenPage(point: StoryPoint, told: Told | null, arrival: Arrival): string {
  const { questions, round } = pointIn(point, arrival.language);
  const typed = questions.filter((question) => told?.texts[question.id] !== undefined);
  const words = tellingWords(arrival.language).notOpen;
  const visited = told === null && arrival.door !== 'embedded';
  return tellingDocument({
    ...arrival,
    title: words.title,
    ...(told === null ? { point } : {}),
    modules: visited ? ['offline-telling'] : [],
    children: (
      <>
        {visited ? <LeftBehind point={point} /> : null}
        <Lead>{round.state === 'draft' ? words.draft : words.closed}</Lead>
        {typed.length === 0 ? null : <Paragraph>{words.kept}</Paragraph>}
        {typed.map((question) => (
          <Stack gap="s" key={question.id}>
            <Heading level={2} size={4}>
              {question.label}
            </Heading>
            <Quote text={told?.texts[question.id] ?? ''} />
          </Stack>
        ))}
        <Paragraph>{words.back}</Paragraph>
        <LinkButton href="/terug" variant="secondary" newTab={arrival.door === 'embedded'}>
          {words.toReturn}
        </LinkButton>
      </>
    ),
  });
}
