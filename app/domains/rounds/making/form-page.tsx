import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Form,
  Lead,
  RadioField,
  Row,
  renderDocument,
  SingleCheck,
  Stack,
  TextAreaField,
  TextField,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { QuestionOverview } from '../question-overview.tsx';
import type { QuestionSet } from '../question-sets/index.ts';
import type { Round, RoundDraft } from '../round.ts';
import { text as roundText } from '../text.nl.ts';
import { text } from './text.nl.ts';

interface RoundFormProps {
  draft: RoundDraft;
  problems: FieldProblem[];
  /** The set a new round begins with, or the round that is changed. */
  of: { set: QuestionSet } | { round: Round };
}

/** The settings of a round: what tellers read first, until when, and who may tell in which ways. */
export function roundFormPage(visit: SpaceVisit, { draft, problems, of }: RoundFormProps): string {
  const rounds = `/ruimte/${visit.space.spaceId}/rondes`;
  const isNew = 'set' in of;
  const title = isNew ? text.form.newTitle : text.form.changeTitle;
  return renderDocument({
    title: problems.length > 0 ? `Fout: ${title}` : title,
    stylesheet: 'work',
    modules: problems.length > 0 ? ['unsent', 'error-focus'] : ['unsent'],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        breadcrumbs={[
          isNew
            ? { label: roundText.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }
            : { label: of.round.title, href: `${rounds}/${of.round.roundId}` },
        ]}
      >
        <Lead>{text.form.lead}</Lead>
        <Form action={isNew ? rounds : `${rounds}/${of.round.roundId}/wijziging`} csrf={visit.formKey}>
          {isNew ? <input type="hidden" name="vragen" value={of.set.id} /> : null}
          <WordFields draft={draft} problems={problems} />
          <EntryFields draft={draft} />
          <Row>
            <Button variant="primary">{isNew ? text.form.make : text.form.keep}</Button>
          </Row>
        </Form>
        {isNew ? (
          <Stack>
            <QuestionOverview title={text.form.questions} questions={of.set.questions} />
            <TextLink href={`${rounds}/nieuw`}>{text.form.otherSet}</TextLink>
          </Stack>
        ) : null}
      </WorkPage>
    ),
  });
}

function WordFields({ draft, problems }: Pick<RoundFormProps, 'draft' | 'problems'>) {
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <>
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
    </>
  );
}

function EntryFields({ draft }: Pick<RoundFormProps, 'draft'>) {
  const { open, invited } = text.form.entryOptions;
  return (
    <>
      <RadioField
        id="entry"
        name="entry"
        legend={text.form.entry}
        help={text.form.entryHelp}
        options={[
          { value: 'open', ...open },
          { value: 'invited', ...invited },
        ]}
        value={draft.entry}
      />
      <fieldset className="ams-field-set">
        <legend className="ams-field-set__legend">{text.form.more}</legend>
        <Stack gap="s">
          <SingleCheck
            id="takesVoice"
            name="takesVoice"
            label={text.form.takesVoice}
            description={text.form.takesVoiceHelp}
            checked={draft.takesVoice}
          />
          <SingleCheck
            id="takesPictures"
            name="takesPictures"
            label={text.form.takesPictures}
            description={text.form.takesPicturesHelp}
            checked={draft.takesPictures}
          />
        </Stack>
      </fieldset>
    </>
  );
}
