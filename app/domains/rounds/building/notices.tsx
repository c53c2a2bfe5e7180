import { DefinitionList, Notice, Paragraph, Row, TextLink } from '../../../ui/index.ts';
import type { Question } from '../question.ts';
import { text } from './text.nl.ts';

/** What the address says was just done: `?gedaan=kept`. Only these words; anything else says nothing. */
const done: Record<string, string> = {
  moved: text.list.moved,
  kept: text.list.kept,
  putBack: text.list.putBack,
  discarded: text.list.discarded,
  published: text.list.published,
  keptInLibrary: text.list.keptInLibrary,
  added: text.list.added,
  translated: text.list.translated,
  takenOver: text.list.takenOver,
};

export function doneNotice(what: string | null, round: string) {
  const title = Object.hasOwn(done, what ?? '') ? done[what ?? ''] : undefined;
  if (title === undefined) return undefined;
  return (
    <Notice tone="success" title={title}>
      {what === 'published' ? (
        <Row>
          <TextLink href={round}>{text.list.toRound}</TextLink>
        </Row>
      ) : null}
    </Notice>
  );
}

/** Why nothing was done. */
export function refusedNotice(why: string) {
  return <Notice tone="attention" title={why} />;
}

/** For who changed something from an old tab: `edit` when what was typed stands in the page. */
export function oldListNotice(kind: 'list' | 'edit' = 'list') {
  return (
    <Notice tone="attention" title={text.conflict.title}>
      <Paragraph>{text.conflict[kind]}</Paragraph>
    </Notice>
  );
}

/** For who kept a question from an old tab: what was typed stands in the form, and here what is stored now. */
export function oldQuestionNotice(now: Question | undefined) {
  return (
    <Notice tone="attention" title={text.conflict.title}>
      <Paragraph>{now === undefined ? text.conflict.gone : text.conflict.edit}</Paragraph>
      {now === undefined ? null : (
        <DefinitionList items={[{ term: text.conflict.now, description: now.label }]} />
      )}
    </Notice>
  );
}
