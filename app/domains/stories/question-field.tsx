import type { ReactNode } from 'react';
import type { FieldProblem } from '../../platform/web/fields.ts';
import {
  CheckField,
  LineField,
  RadioField,
  SingleCheck,
  Stack,
  StonesField,
  TextAreaField,
  TextField,
  TriadField,
} from '../../ui/index.ts';
import type {
  DateQuestion,
  LineQuestion,
  MultipleQuestion,
  NumberQuestion,
  Question,
  SingleQuestion,
  StonePlaces,
  StonesQuestion,
  TextQuestion,
  Told,
  TriadQuestion,
  TriadShares,
} from '../rounds/index.ts';
import { useTellingWords } from './telling/languages.ts';
import type { TellingWords } from './telling/text.nl.ts';
import { fieldId, fieldName, notApplicable, notApplicableName } from './told.ts';

interface QuestionFieldProps {
  question: Question;
  told: Told;
  problems: FieldProblem[];
  /** Stands before the help of the question: on what condition it is asked. */
  condition?: ReactNode;
}

/** One question of a round as a field, filled with what was told so far. */
export function QuestionField({ question, told, problems, condition }: QuestionFieldProps) {
  const text = useTellingWords();
  const id = fieldId(question.id);
  const common: Common = {
    id,
    name: fieldName(question.id),
    help: helpOf(question, condition, text),
    error: problemOf(problems, id),
  };
  switch (question.kind) {
    case 'story':
      return (
        <TextAreaField
          {...common}
          label={question.label}
          value={words(told, question)}
          rows={9}
          required={question.required !== false || undefined}
        />
      );
    case 'title':
      return <TextField {...common} label={question.label} value={words(told, question)} />;
    case 'text':
    case 'number':
    case 'date':
      return <TypedField question={question} told={told} common={common} />;
    case 'single':
      return (
        <RadioField
          {...common}
          {...choices(question, told, text)}
          value={asValue(told.answers[question.id])}
        />
      );
    case 'multiple':
      return (
        <CheckField
          {...common}
          {...choices(question, told, text)}
          value={asValues(told.answers[question.id])}
        />
      );
    case 'line':
    case 'triad':
    case 'stones':
      return <PlaceField question={question} told={told} common={common} />;
  }
}

interface Common {
  id: string;
  name: string;
  help: ReactNode;
  error: string | undefined;
}

interface KindProps<Kind extends Question> {
  question: Kind;
  told: Told;
  common: Common;
}

const inputs = {
  text: {},
  number: { inputMode: 'decimal' },
  date: { type: 'date' },
} as const;

/** What one types on a line. What could not be read as a number or a day comes back as it was typed. */
function TypedField({ question, told, common }: KindProps<TextQuestion | NumberQuestion | DateQuestion>) {
  const text = useTellingWords();
  const answer = told.answers[question.id];
  const field = (
    <TextField
      {...common}
      {...inputs[question.kind]}
      label={question.label}
      value={words(told, question) || (answer === null ? '' : asValue(answer))}
    />
  );
  if (!question.mayNotApply) return field;
  return (
    <Stack gap="s">
      {field}
      <SingleCheck
        id={`${common.id}-nvt`}
        name={notApplicableName(question.id)}
        label={text.doesNotApply}
        checked={answer === null}
      />
    </Stack>
  );
}

/** What one points at, says in words or slides to. */
function PlaceField({ question, told, common }: KindProps<LineQuestion | TriadQuestion | StonesQuestion>) {
  const answer = told.answers[question.id];
  const field = {
    ...common,
    legend: question.label,
    mayNotApply: question.mayNotApply,
    way: told.ways[question.id],
  };
  switch (question.kind) {
    case 'line': {
      const { left, right } = question;
      return <LineField {...field} left={left} right={right} value={answer as number | null | undefined} />;
    }
    case 'triad':
      return (
        <TriadField {...field} corners={question.corners} value={answer as TriadShares | null | undefined} />
      );
    case 'stones': {
      const { items, horizontal, vertical } = question;
      const value = answer as StonePlaces | null | undefined;
      return (
        <StonesField {...field} items={items} horizontal={horizontal} vertical={vertical} value={value} />
      );
    }
  }
}

function helpOf(question: Question, condition: ReactNode, text: TellingWords): ReactNode {
  const parts = [
    condition,
    question.help,
    question.kind === 'number' ? numberHelp(question, text) : undefined,
  ];
  const said = parts.filter((part) => part !== undefined && part !== '');
  if (said.length < 2) return said[0];
  return said.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: these parts never change places; the page is written once.
    <div key={index}>{part}</div>
  ));
}

function numberHelp({ unit, least, most }: NumberQuestion, text: TellingWords): string {
  const range = least === undefined || most === undefined ? '' : text.between(least, most);
  return [unit ? text.unit(unit) : '', range].filter((part) => part !== '').join(' ');
}

function problemOf(problems: FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

function words(told: Told, question: Question): string {
  return told.texts[question.id] ?? '';
}

function choices(question: SingleQuestion | MultipleQuestion, told: Told, text: TellingWords) {
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
