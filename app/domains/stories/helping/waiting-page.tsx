import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Disclosure,
  EmptyState,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { writingPath } from './addresses.ts';
import { text } from './text.nl.ts';

export interface WaitingDraft {
  draftId: string;
  title: string;
  words: number;
  madeOn: string;
  expiresOn: string;
  /** Path of the page where the teller reads it back on this very device. */
  herePath: string;
  /** The whole address, for a device of their own. */
  link: string;
}

interface WaitingProps {
  round: Round;
  waiting: WaitingDraft[];
  done: 'written' | 'withdrawn' | null;
}

/** What someone wrote down and what still waits for a yes: read it back now, or give it along. */
export function waitingPage(visit: SpaceVisit, { round, waiting, done }: WaitingProps): string {
  const path = writingPath(visit.space.spaceId, round.roundId);
  return renderDocument({
    title: text.waiting.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.waiting.title}
        {...workPageFrame(visit, 'vertellen')}
        breadcrumbs={[
          { label: round.title, href: `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}` },
          { label: text.writing.title, href: path },
        ]}
        notice={done === null ? null : <Notice tone="success" title={text.waiting[done]} />}
      >
        <Lead>{text.waiting.lead}</Lead>
        {waiting.length === 0 ? (
          <EmptyState title={text.waiting.emptyTitle}>
            <Paragraph>{text.waiting.empty}</Paragraph>
          </EmptyState>
        ) : null}
        {waiting.map((draft) => (
          <Waiting key={draft.draftId} draft={draft} path={path} formKey={visit.formKey} />
        ))}
        <Row>
          <LinkButton href={path} variant="secondary">
            {text.waiting.another}
          </LinkButton>
        </Row>
      </WorkPage>
    ),
  });
}

function Waiting({ draft, path, formKey }: { draft: WaitingDraft; path: string; formKey: string }) {
  const heading = `concept-${draft.draftId}`;
  return (
    <Stack as="section" gap="m" labelledBy={heading}>
      <Heading level={2} id={heading}>
        {draft.title || text.waiting.untitled}
      </Heading>
      <Paragraph small>{text.waiting.words(draft.words, dayInWords(draft.expiresOn))}</Paragraph>
      <Paragraph>{text.waiting.nowHelp}</Paragraph>
      <Row>
        <LinkButton href={draft.herePath} variant="primary" newTab>
          {text.waiting.now}
        </LinkButton>
      </Row>
      <Disclosure summary={text.waiting.later}>
        <Stack gap="m">
          <Paragraph>{text.waiting.laterHelp}</Paragraph>
          <Row>
            <LinkButton href={`${path}/kaarten?concept=${draft.draftId}`} variant="secondary">
              {text.waiting.card}
            </LinkButton>
          </Row>
          <Paragraph>
            {text.waiting.link} <TextLink href={draft.link}>{draft.link}</TextLink>
          </Paragraph>
        </Stack>
      </Disclosure>
      <Disclosure summary={text.waiting.withdraw}>
        <Form action={`${path}/intrekking`} csrf={formKey}>
          <Paragraph>{text.waiting.withdrawHelp}</Paragraph>
          <input type="hidden" name="concept" value={draft.draftId} />
          <Row>
            <Button variant="secondary">{text.waiting.withdraw}</Button>
          </Row>
        </Form>
      </Disclosure>
    </Stack>
  );
}
