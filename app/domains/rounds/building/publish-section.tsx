import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button, Form, Heading, Notice, Paragraph, Row, Stack } from '../../../ui/index.ts';
import { changesBetween } from '../versions/changes.ts';
import { pathsOf } from './paths.ts';
import { Revision } from './revision.tsx';
import { text } from './text.nl.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What tellers will notice of the changes, what it means for stories that are there, and the button that does it. */
export function PublishSection({ visit, copy }: { visit: SpaceVisit; copy: WorkingCopy }) {
  return (
    <Stack as="section" labelledBy="klaar">
      <Heading level={2} id="klaar">
        {text.publish.title}
      </Heading>
      {copy.behind ? (
        <Notice tone="attention" title={text.conflict.title} level={3}>
          <Paragraph>{text.publish.behind}</Paragraph>
        </Notice>
      ) : null}
      {copy.pending ? <Pending visit={visit} copy={copy} /> : <Paragraph>{text.publish.none}</Paragraph>}
    </Stack>
  );
}

function Pending({ visit, copy }: { visit: SpaceVisit; copy: WorkingCopy }) {
  const paths = pathsOf(visit);
  const changes = changesBetween(copy.asked, copy.questions);
  return (
    <>
      <Paragraph>{text.publish.changes}</Paragraph>
      <ul>
        {(changes.length === 0 ? [text.publish.small] : changes).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Paragraph>{copy.round.state === 'draft' ? text.publish.draft : text.publish.told}</Paragraph>
      <Form action={paths.version} csrf={visit.formKey}>
        <Revision copy={copy} />
        <Row>
          <Button variant="primary">{text.publish.do}</Button>
          <Button variant="tertiary" attributes={{ formAction: paths.discard }}>
            {text.publish.discard}
          </Button>
        </Row>
      </Form>
    </>
  );
}
