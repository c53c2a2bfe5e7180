import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  TextField,
  WorkPage,
} from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { paperPath } from './paper-path.ts';
import { text } from './text.nl.ts';

interface PrintingProps {
  round: Round;
  printed: number;
  /** Numbers that were not typed in yet. */
  waiting: readonly number[];
  typed: string;
  problems: FieldProblem[];
}

/** Making paper forms, printing them again, and the way to typing them in. */
export function printingPage(visit: SpaceVisit, props: PrintingProps): string {
  const { round, printed, waiting, typed, problems } = props;
  const { spaceId } = visit.space;
  const path = paperPath(spaceId, round.roundId);
  const { title } = text.printing;
  return renderDocument({
    title: problems.length > 0 ? `${text.printing.errorTitle} ${title}` : title,
    stylesheet: 'work',
    modules: problems.length > 0 ? ['error-focus'] : [],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'vertellen')}
        errors={problems}
        breadcrumbs={[{ label: round.title, href: `/ruimte/${spaceId}/rondes/${round.roundId}` }]}
      >
        <Lead>{text.printing.lead}</Lead>
        {round.state === 'closed' ? (
          <Notice tone="attention" title={text.printing.closed} />
        ) : (
          <Form action={path} csrf={visit.formKey}>
            <TextField
              id="aantal"
              name="aantal"
              label={text.printing.count}
              help={text.printing.countHelp}
              inputMode="numeric"
              value={typed}
              error={problems[0]?.message}
            />
            <Row>
              <Button variant="primary">{text.printing.make}</Button>
            </Row>
          </Form>
        )}
        <AboutStrips />
        {printed === 0 ? null : (
          <Row>
            <Paragraph>{text.printing.printed(printed, waiting.length)}</Paragraph>
            <LinkButton href={`${path}/invoer`} variant="secondary">
              {text.printing.typeIn}
            </LinkButton>
          </Row>
        )}
        {waiting.length === 0 ? null : <Again path={path} waiting={waiting} />}
      </WorkPage>
    ),
  });
}

function AboutStrips() {
  return (
    <Notice tone="attention" title={text.printing.stripsTitle}>
      <ul>
        {text.printing.strips.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Again({ path, waiting }: { path: string; waiting: readonly number[] }) {
  return (
    <Stack as="section" labelledBy="nog-eens">
      <Heading level={2} id="nog-eens">
        {text.printing.again}
      </Heading>
      <Paragraph>{text.printing.againLead}</Paragraph>
      <Form action={`${path}/vellen`} method="get">
        <TextField
          id="van"
          name="van"
          label={text.printing.from}
          inputMode="numeric"
          value={String(waiting[0] ?? '')}
        />
        <TextField
          id="tot"
          name="tot"
          label={text.printing.to}
          inputMode="numeric"
          value={String(waiting.at(-1) ?? '')}
        />
        <Row>
          <Button variant="secondary">{text.printing.show}</Button>
        </Row>
      </Form>
    </Stack>
  );
}
