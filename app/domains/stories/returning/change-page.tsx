import type { FieldProblem } from '../../../platform/web/fields.ts';
import { Button, Form, Lead, LinkButton, Paragraph, Row } from '../../../ui/index.ts';
import type { Question, Told } from '../../rounds/index.ts';
import { ToldFields, toldModules } from '../telling/told-fields.tsx';
import { document } from './resident-document.tsx';
import { text } from './text.nl.ts';

interface ChangePageProps {
  path: string;
  questions: readonly Question[];
  told: Told;
  closed: boolean;
  problems: FieldProblem[];
}

export function changePage({ path, questions, told, closed, problems }: ChangePageProps): string {
  return document({
    title: text.change.title,
    problems,
    modules: toldModules(questions),
    children: (
      <>
        <Lead>{text.change.lead}</Lead>
        {closed ? <Paragraph>{text.change.closed}</Paragraph> : null}
        <Form action={`${path}/wijziging`}>
          <ToldFields questions={questions} told={told} problems={problems} />
          <Row>
            <Button variant="primary">{text.change.keep}</Button>
            <LinkButton href={path} variant="tertiary">
              {text.change.cancel}
            </LinkButton>
          </Row>
        </Form>
      </>
    ),
  });
}
