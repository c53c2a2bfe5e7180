import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { Heading, RadioField, SingleCheck, Stack } from '../../../ui/index.ts';
import type { Condition, Question, Told } from '../../rounds/index.ts';
import { QuestionField } from '../question-field.tsx';
import { type Reach, reaches } from '../reach.ts';
import { fieldId, fieldName } from '../told.ts';
import { useTellingWords } from './languages.ts';

interface ToldFieldsProps {
  questions: readonly Question[];
  told: Told;
  problems: FieldProblem[];
  /** Stands with the field for the story: another way of telling it. */
  besideStory?: ReactNode;
  /** Stands after the story: the way past what may be skipped. */
  enough?: ReactNode;
}

/** The browser modules that improve these questions: only those that are needed, for every byte is paid for. */
export function toldModules(questions: readonly Question[]): string[] {
  const has = (...kinds: Question['kind'][]) => questions.some((question) => kinds.includes(question.kind));
  return [
    has('line', 'triad') ? 'point-fields' : '',
    has('stones') ? 'stones-fields' : '',
    questions.some((question) => question.when) ? 'conditions' : '',
  ].filter((name) => name !== '');
}

/** The questions of a round in three parts: the story, what it means, and the teller. */
export function ToldFields({ questions, enough, ...rest }: ToldFieldsProps) {
  const text = useTellingWords();
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
  const shown = parts
    .filter((part) => part.questions.length > 0)
    .map((part) => (
      <Stack gap="l" key={part.title}>
        <Heading level={2}>{part.title}</Heading>
        {part.questions.map((question) => (
          <AskedField key={question.id} question={question} questions={questions} {...rest} />
        ))}
        {part.after}
      </Stack>
    ));
  return (
    <>
      {shown}
      {questions.some((question) => question.when) ? <ConditionNews /> : null}
    </>
  );
}

interface AskedFieldProps extends Omit<ToldFieldsProps, 'enough'> {
  question: Question;
}

/**
 * A question as one step of the telling. A follow-up says on what it depends, for who has no JavaScript; with it, the
 * browser module shows it only on its condition and hides that line.
 */
function AskedField({ question, questions, told, problems, besideStory }: AskedFieldProps) {
  const { when } = question;
  const field = { question, told, problems };
  if (question.kind === 'story' && besideStory) {
    return (
      <div className="stack stack--m" data-step={fieldId(question.id)} data-required="">
        <QuestionField {...field} />
        {besideStory}
      </div>
    );
  }
  if (when === undefined) {
    return (
      <div data-step={fieldId(question.id)} data-required={requiredMark(question)}>
        <QuestionField {...field} />
      </div>
    );
  }
  return (
    <div
      data-step={fieldId(question.id)}
      data-when={fieldName(when.question)}
      data-is={JSON.stringify(when.is)}
      data-required={requiredMark(question)}
    >
      <QuestionField {...field} condition={<ConditionInWords when={when} questions={questions} />} />
    </div>
  );
}

/** By this the browser module knows what is still needed before a story can be sent. */
function requiredMark({ required }: Question): '' | undefined {
  return required ? '' : undefined;
}

function ConditionInWords({ when, questions }: { when: Condition; questions: readonly Question[] }) {
  const text = useTellingWords();
  const earlier = questions.find((one) => one.id === when.question);
  const options = earlier !== undefined && 'options' in earlier ? earlier.options : [];
  const chosen = when.is.map((id) => options.find((option) => option.id === id)?.label ?? id);
  return <span data-part="condition">{text.onlyWhen(earlier?.label ?? '', chosen)}</span>;
}

/** Where the browser module says that a question came or went, for who does not see it happen. */
function ConditionNews() {
  const { came, went } = useTellingWords().followUps;
  return (
    <p
      className="ams-visually-hidden"
      role="status"
      data-module="conditions"
      data-came={came}
      data-went={went}
    />
  );
}

/** How far the story may travel, and apart from it the door for accounting. */
export function ReachField(props: { reach: Reach | null; given: boolean; problems: FieldProblem[] }) {
  const text = useTellingWords();
  const options = reaches.map((value) => ({ value, ...text.reach.options[value] }));
  return (
    <div className="stack stack--l" data-step="reach" data-required="">
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
    </div>
  );
}
