import { Heading, Stack, Steps, Tag } from '../../ui/index.ts';
import type { Question } from './question.ts';
import { text } from './text.nl.ts';

/** The questions in their order, to read through. */
export function QuestionOverview({ title, questions }: { title: string; questions: readonly Question[] }) {
  return (
    <Stack as="section" labelledBy="vragen">
      <Heading level={2} id="vragen">
        {title}
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
