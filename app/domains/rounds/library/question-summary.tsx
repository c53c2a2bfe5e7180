import { Paragraph, Row, Stack, Tag } from '../../../ui/index.ts';
import type { Question } from '../question.ts';
import { text } from './text.nl.ts';

/** A question to read through: how it is asked and what can be answered. */
export function QuestionSummary({ question }: { question: Question }) {
  return (
    <Stack gap="s">
      <Paragraph>
        <strong>{question.label}</strong>
      </Paragraph>
      {question.help === undefined ? null : <Paragraph small>{question.help}</Paragraph>}
      <Row>
        <Tag>{text.kindWords[question.kind]}</Tag>
      </Row>
      <Answers question={question} />
    </Stack>
  );
}

function Answers({ question }: { question: Question }) {
  const answers = answersOf(question);
  if (answers.length === 0) return null;
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer}>{answer}</li>
      ))}
    </ul>
  );
}

function answersOf(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => option.label);
    case 'line':
      return [text.between(question.left, question.right)];
    case 'triad':
      return question.corners;
    case 'stones':
      return [
        ...question.items.map((item) => item.label),
        text.between(question.horizontal.left, question.horizontal.right),
        text.between(question.vertical.bottom, question.vertical.top),
      ];
    case 'number':
      return question.unit === undefined ? [] : [question.unit];
    default:
      return [];
  }
}
