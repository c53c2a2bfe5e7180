import { Card, DefinitionList, Heading, lineInWords, Quote, Stack } from '../../../ui/index.ts';
import type { CodedAnswer, Question, Told } from '../../rounds/index.ts';
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
  const { texts } = story.told;
  const words = (kind: 'story' | 'title') => texts[questions.find((each) => each.kind === kind)?.id ?? ''];
  const answers = questions.flatMap((question) => {
    const description = answerInWords(question, story.told);
    return description === '' ? [] : [{ term: question.name, description }];
  });
  return (
    <Card title={words('title') ?? text.examples.untitled} level={3}>
      <Stack>
        <Quote text={words('story') ?? ''} lang={story.language} />
        {answers.length === 0 ? null : <DefinitionList items={answers} />}
      </Stack>
    </Card>
  );
}

/** Only the kinds of question that a file can hold. */
function answerInWords(question: Question, { answers, texts }: Told): string {
  if (question.kind === 'story' || question.kind === 'title') return '';
  const own = texts[question.id];
  const coded = choiceInWords(question, answers[question.id]);
  return [coded, own === undefined ? '' : text.examples.own(own)].filter((part) => part !== '').join(' ');
}

function choiceInWords(question: Question, answer: CodedAnswer | undefined): string {
  if (answer === undefined || answer === null) return '';
  if (question.kind === 'line') return lineInWords(Number(answer), question.left, question.right);
  if (question.kind !== 'single' && question.kind !== 'multiple') return '';
  const chosen = [answer].flat();
  const labels = question.options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return labels.join(', ');
}
