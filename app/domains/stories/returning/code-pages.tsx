import {
  Button,
  Disclosure,
  Form,
  Lead,
  LinkButton,
  Paragraph,
  Row,
  TextAreaField,
} from '../../../ui/index.ts';
import { document } from './resident-document.tsx';
import { text } from './text.nl.ts';

/** Where the words of a code are typed. */
export function enterPage({ typed, problem }: { typed: string; problem: string | null }): string {
  const problems = problem === null ? [] : [{ field: 'code', message: problem }];
  return document({
    title: text.enter.title,
    problems,
    errorTitle: text.enter.problemSummary,
    children: (
      <>
        <Lead>{text.enter.lead}</Lead>
        <Form action="/terug">
          <TextAreaField
            id="code"
            name="code"
            label={text.enter.label}
            help={text.enter.help}
            rows={3}
            value={typed}
            error={problem ?? undefined}
          />
          <Row>
            <Button variant="primary">{text.enter.go}</Button>
          </Row>
        </Form>
        <Disclosure summary={text.enter.lost}>
          <Paragraph>{text.enter.lostText}</Paragraph>
        </Disclosure>
      </>
    ),
  });
}

export function unknownCodePage(): string {
  return document({
    title: text.unknown.title,
    children: (
      <>
        <Lead>{text.unknown.lead}</Lead>
        <LinkButton href="/terug" variant="primary">
          {text.unknown.again}
        </LinkButton>
      </>
    ),
  });
}

export function withdrawnPage(): string {
  return document({
    title: text.withdraw.doneTitle,
    children: (
      <>
        <Lead>{text.withdraw.done}</Lead>
        <Paragraph>{text.withdraw.codeGone}</Paragraph>
      </>
    ),
  });
}
