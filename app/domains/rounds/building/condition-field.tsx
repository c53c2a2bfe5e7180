import { CheckField, Disclosure, Heading, Paragraph, Stack } from '../../../ui/index.ts';
import type { Question } from '../question.ts';
import { earlierChoices } from './conditions.ts';
import type { QuestionDraft } from './question-draft.ts';
import { text } from './text.nl.ts';

interface ConditionFieldProps {
  draft: QuestionDraft;
  earlier: readonly Question[];
  error: string | undefined;
}

/** On which answers to which earlier question this one is asked; for everyone when nothing is ticked. */
export function ConditionField({ draft, earlier, error }: ConditionFieldProps) {
  const choices = earlierChoices(earlier);
  return (
    <Stack as="section" gap="s" labelledBy="voorwaarde">
      <Heading level={2} size={3} id="voorwaarde">
        {text.edit.condition}
      </Heading>
      <Paragraph>{choices.length === 0 ? text.edit.conditionNone : text.edit.conditionHelp}</Paragraph>
      {error === undefined ? null : (
        <p className="ams-error-message" id="when" tabIndex={-1}>
          {error}
        </p>
      )}
      <div>
        {choices.map((choice, place) => (
          <Disclosure key={choice.id} summary={choice.name} open={chosenIn(choice.id, draft).length > 0}>
            <CheckField
              id={`when-${place + 1}`}
              name="when"
              legend={choice.label}
              options={choice.options.map(({ id, label }) => ({ value: `${choice.id}/${id}`, label }))}
              value={draft.when}
            />
          </Disclosure>
        ))}
      </div>
    </Stack>
  );
}

function chosenIn(questionId: string, { when }: QuestionDraft): string[] {
  return when.filter((each) => each.startsWith(`${questionId}/`));
}
