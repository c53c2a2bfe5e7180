import { Card, DefinitionList, Heading, Quote, Stack } from '../../../ui/index.ts';
import type { Question } from '../../rounds/index.ts';
import { answersInWords, storyText, titleText } from '../../stories/index.ts';
import type { ReadStory } from '../reading.ts';
import { text } from './text.nl.ts';

interface ExamplesProps {
  questions: readonly Question[];
  stories: readonly ReadStory[];
}

/** The first stories the way the team will read them, so that a shifted column is seen before anything is stored. */
export function Examples({ questions, stories }: ExamplesProps) {
  return (
    <Stack as="section" labelledBy="voorbeelden">
      <Heading level={2} id="voorbeelden">
        {text.examples.title(stories.length)}
      </Heading>
      {stories.map((story, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
        <Example key={index} questions={questions} story={story} />
      ))}
    </Stack>
  );
}

function Example({ questions, story }: { questions: readonly Question[]; story: ReadStory }) {
  const answers = answersInWords(questions, story.told);
  return (
    <Card title={titleText(questions, story.told) || text.examples.untitled} level={3}>
      <Stack>
        <Quote text={storyText(questions, story.told)} lang={story.language} />
        {answers.length === 0 ? null : (
          <DefinitionList items={answers.map(({ name, answer }) => ({ term: name, description: answer }))} />
        )}
      </Stack>
    </Card>
  );
}
