import { Heading, Stack, Steps, Tag } from '../../ui/index.ts';
import type { Question } from './question.ts';
import { text } from './text.nl.ts';

export function QuestionOverview({ questions }: { questions: readonly Question[] }) {
  return (
    <Stack as="section" labelledBy="vragen">
      <Heading level={2} id="vragen">
        {text.page.questions}
      </Heading>
      <Steps
        items={questions.map((question) => (
          <>
            {question.label} <Tag>{text.page.kindWords[question.kind]}</Tag>
          </>
        ))}
      />
    </Stack>
  );
}
