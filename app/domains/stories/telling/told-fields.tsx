import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { Heading, RadioField, SingleCheck, Stack } from '../../../ui/index.ts';
import type { Question, Told } from '../../rounds/index.ts';
import { QuestionField } from '../question-field.tsx';
import { type Reach, reaches } from '../reach.ts';
import { text } from './text.nl.ts';

interface ToldFieldsProps {
  questions: readonly Question[];
  told: Told;
  problems: FieldProblem[];
  /** Stands after the story: the way past what may be skipped. */
  enough?: ReactNode;
}

/** The questions of a round in three parts: the story, what it means, and the teller. */
export function ToldFields({ questions, enough, ...rest }: ToldFieldsProps) {
  const isWords = (question: Question) => question.kind === 'story' || question.kind === 'title';
  const parts = [
    { title: text.aboutStory, questions: questions.filter(isWords), after: enough },
    {
      title: text.aboutMeaning,
      questions: questions.filter((one) => !isWords(one) && one.about === 'story'),
      after: null,
    },
    {
      title: text.aboutTeller,
      questions: questions.filter((one) => !isWords(one) && one.about === 'teller'),
      after: null,
    },
  ];
  return parts
    .filter((part) => part.questions.length > 0)
    .map((part) => (
      <Stack gap="l" key={part.title}>
        <Heading level={2}>{part.title}</Heading>
        {part.questions.map((question) => (
          <QuestionField key={question.id} question={question} {...rest} />
        ))}
        {part.after}
      </Stack>
    ));
}

/** How far the story may travel, and apart from it the door for accounting. */
export function ReachField(props: { reach: Reach | null; given: boolean; problems: FieldProblem[] }) {
  const options = reaches.map((value) => ({ value, ...text.reach.options[value] }));
  return (
    <Stack gap="l">
      <RadioField
        id="reach"
        name="reach"
        legend={text.reach.legend}
        help={text.reach.help}
        options={options}
        value={props.reach ?? undefined}
        error={props.problems.find((problem) => problem.field === 'reach')?.message}
      />
      <SingleCheck
        id="given"
        name="given"
        label={text.accounting.label}
        description={text.accounting.description}
        checked={props.given}
      />
    </Stack>
  );
}
