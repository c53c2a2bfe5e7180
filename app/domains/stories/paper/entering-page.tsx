import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  EmptyState,
  Form,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  renderDocument,
  WorkPage,
} from '../../../ui/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { type EnteringProps, EntryForm, type JustDone } from './entry-form.tsx';
import { paperPath } from './paper-path.ts';
import { text as allText } from './text.nl.ts';

const text = allText.entering;

/** One paper form as a list of small fields, made to go through without looking up from the paper. */
export function enteringPage(visit: SpaceVisit, props: EnteringProps): string {
  const { round, waiting, done, problems, mark } = props;
  const { spaceId } = visit.space;
  const path = paperPath(spaceId, round.roundId);
  const left = Object.keys(waiting).length;
  return renderDocument({
    title: problems.length > 0 ? `${text.errorTitle} ${text.title}` : text.title,
    stylesheet: 'work',
    modules: problems.length > 0 ? ['paper-entry', 'error-focus'] : ['paper-entry'],
    children: (
      <WorkPage
        title={text.title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        breadcrumbs={[
          { label: round.title, href: `/ruimte/${spaceId}/rondes/${round.roundId}` },
          { label: allText.printing.title, href: path },
        ]}
        notice={done === null ? null : <Done visit={visit} done={done} count={props.count} path={path} />}
      >
        {left === 0 && mark === '' ? (
          <EmptyState
            title={text.nothingTitle}
            action={
              <LinkButton href={path} variant="secondary">
                {text.toPaper}
              </LinkButton>
            }
          >
            <Paragraph>{text.nothing}</Paragraph>
          </EmptyState>
        ) : (
          <>
            <Lead>{text.lead}</Lead>
            <Paragraph small>{text.waiting(left)}</Paragraph>
            <EntryForm visit={visit} path={path} {...props} />
          </>
        )}
      </WorkPage>
    ),
  });
}

interface DoneProps {
  visit: SpaceVisit;
  done: JustDone;
  count: number;
  path: string;
}

/** The field for the next number is described by it, so that a screen reader says it too. */
function Done({ visit, done: { mark, how, mayUndo }, count, path }: DoneProps) {
  const said = {
    'typed-in': text.done(mark, count),
    counted: `${text.done(mark, count)} ${text.doneCounted}`,
    undone: text.undone(mark),
    'undone-empty': text.undoneEmpty(mark),
    'too-late': text.undoTooLate(mark),
  }[how];
  return (
    <div id="gedaan">
      <Notice tone={how === 'too-late' ? 'attention' : 'success'} title={said}>
        {mayUndo ? (
          <Form action={`${path}/ongedaan`} csrf={visit.formKey}>
            <input type="hidden" name="keer" value={count} />
            <Row>
              <Button variant="tertiary">{text.undo(mark)}</Button>
            </Row>
          </Form>
        ) : null}
      </Notice>
    </div>
  );
}
