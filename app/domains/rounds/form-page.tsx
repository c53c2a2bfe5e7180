import type { FieldProblem } from '../../platform/web/fields.ts';
import type { SpaceVisit } from '../../platform/web/visit.ts';
import {
  Button,
  Form,
  Lead,
  Row,
  renderDocument,
  TextAreaField,
  TextField,
  WorkPage,
} from '../../ui/index.ts';
import { workPageFrame } from '../spaces/index.ts';
import type { Question } from './question.ts';
import { QuestionOverview } from './question-overview.tsx';
import type { Round, RoundDraft } from './round.ts';
import { text } from './text.nl.ts';

interface RoundFormProps {
  draft: RoundDraft;
  problems: FieldProblem[];
  questions: readonly Question[];
  round?: Round;
}

export function roundFormPage(
  visit: SpaceVisit,
  { draft, problems, questions, round }: RoundFormProps,
): string {
  const rounds = `/ruimte/${visit.space.spaceId}/rondes`;
  const title = round === undefined ? text.form.newTitle : text.form.changeTitle;
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return renderDocument({
    title: problems.length > 0 ? `Fout: ${title}` : title,
    stylesheet: 'work',
    modules: problems.length > 0 ? ['error-focus'] : [],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        breadcrumbs={[
          round === undefined
            ? { label: text.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }
            : { label: round.title, href: `${rounds}/${round.roundId}` },
        ]}
      >
        <Lead>{text.form.lead}</Lead>
        <Form
          action={round === undefined ? rounds : `${rounds}/${round.roundId}/wijziging`}
          csrf={visit.formKey}
        >
          <TextField
            id="title"
            name="title"
            label={text.form.title}
            help={text.form.titleHelp}
            value={draft.title}
            error={errorOf('title')}
            required
          />
          <TextAreaField
            id="welcome"
            name="welcome"
            label={text.form.welcome}
            help={text.form.welcomeHelp}
            rows={6}
            value={draft.welcome}
            error={errorOf('welcome')}
            required
          />
          <TextField
            id="closesOn"
            name="closesOn"
            type="date"
            label={text.form.closesOn}
            help={text.form.closesOnHelp}
            value={draft.closesOn}
            error={errorOf('closesOn')}
            required={false}
          />
          <Row>
            <Button variant="primary">{round === undefined ? text.form.make : text.form.keep}</Button>
          </Row>
        </Form>
        <QuestionOverview questions={questions} />
      </WorkPage>
    ),
  });
}
