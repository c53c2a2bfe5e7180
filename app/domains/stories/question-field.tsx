import type { FieldProblem } from '../../platform/web/fields.ts';
import { CheckField, LineField, RadioField, TextAreaField, TextField, TriadField } from '../../ui/index.ts';
import type { MultipleQuestion, Question, SingleQuestion, Told, TriadShares } from '../rounds/index.ts';
import { text } from './telling/text.nl.ts';
import { fieldId, fieldName, notApplicable } from './told.ts';

interface QuestionFieldProps {
  question: Question;
  told: Told;
  problems: FieldProblem[];
}

/** One question of a round as a field, filled with what was told so far. */
export function QuestionField({ question, told, problems }: QuestionFieldProps) {
  const id = fieldId(question.id);
  const common = { id, name: fieldName(question.id), help: question.help, error: problemOf(problems, id) };
  const answer = told.answers[question.id];
  // What could not be read as a number or a day comes back as it was typed.
  const typedOr = (read: typeof answer) => words(told, question) || asValue(read);
  switch (question.kind) {
    case 'story':
      return (
        <TextAreaField {...common} label={question.label} value={words(told, question)} rows={9} required />
      );
    case 'title':
    case 'text':
      return <TextField {...common} label={question.label} value={words(told, question)} />;
    case 'single':
      return <RadioField {...common} {...choices(question, told)} value={asValue(answer)} />;
    case 'multiple':
      return <CheckField {...common} {...choices(question, told)} value={asValues(answer)} />;
    case 'line':
      return (
        <LineField
          {...common}
          {...question}
          legend={question.label}
          value={answer as number | null | undefined}
        />
      );
    case 'triad':
      return (
        <TriadField
          {...common}
          {...question}
          legend={question.label}
          value={answer as TriadShares | null | undefined}
        />
      );
    case 'number':
      return <TextField {...common} label={question.label} inputMode="decimal" value={typedOr(answer)} />;
    case 'date':
      return <TextField {...common} label={question.label} type="date" value={typedOr(answer)} />;
    case 'stones':
      return null;
  }
}

function problemOf(problems: FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

function words(told: Told, question: Question): string {
  return told.texts[question.id] ?? '';
}

function choices(question: SingleQuestion | MultipleQuestion, told: Told) {
  const options = question.options.map((option) => ({ value: option.id, label: option.label }));
  if (question.mayNotApply) options.push({ value: notApplicable, label: text.doesNotApply });
  const name = `${fieldName(question.id)}.own`;
  const ownWords = { name, label: text.ownWords, value: words(told, question) };
  return { legend: question.label, options, ...(question.ownWords ? { ownWords } : {}) };
}

function asValue(answer: unknown): string {
  if (answer === null) return notApplicable;
  return answer === undefined ? '' : String(answer);
}

function asValues(answer: unknown): string[] {
  if (answer === null) return [notApplicable];
  return Array.isArray(answer) ? answer.map(String) : [];
}
