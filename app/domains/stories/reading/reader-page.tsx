import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  DefinitionList,
  Heading,
  Notice,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Question } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { answersInWords } from '../answer-words.ts';
import { text as mediaText } from '../media/listening/text.nl.ts';
import { TypingPart } from '../media/listening/typing-part.tsx';
import { StoryPart } from '../media/listening/voice-part.tsx';
import { ModerationPart } from '../moderating/moderation-part.tsx';
import { text as moderationText } from '../moderating/text.nl.ts';
import { SelectionPart } from '../selecting/selection-part.tsx';
import { text as selectionText } from '../selecting/text.nl.ts';
import { type Story, storyText, titleText } from '../story.ts';
import { FollowUpPart } from './follow-up-part.tsx';
import { NotePart } from './note-part.tsx';
import type { Done, ReaderProps } from './reader.ts';
import type { PlaceInList } from './reading-order.ts';
import { text } from './text.nl.ts';

const doneText: Record<Done, string> = {
  question: text.reader.ask.done,
  note: text.reader.note.done,
  selection: selectionText.reader.done,
  moderation: moderationText.reader.done,
  typing: mediaText.typing.keptDraft,
  typedOut: mediaText.typing.finished,
};

/** One story, for its circle: the words first, then what the teller chose, then what one may do with it. */
export function readerPage(visit: SpaceVisit, props: ReaderProps): string {
  const { round, story, media, questions, problems, filter, done } = props;
  const list = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/verhalen`;
  const here = `${list}/${story.storyId}`;
  const selections = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/keuzes`;
  const words = storyText(questions, story.told);
  const title = titleText(questions, story.told) || text.list.untitled;
  return renderDocument({
    title: problems.length === 0 ? title : `Fout: ${title}`,
    stylesheet: 'work',
    modules: problems.length === 0 ? ['reader-keys'] : ['reader-keys', 'error-focus'],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'duiden')}
        errors={problems}
        breadcrumbs={[{ label: text.reader.back, href: `${list}${filter}` }]}
        notice={done === null ? null : <DoneNotice done={done} selections={selections} />}
      >
        <Stack as="article" gap="l">
          <Paragraph small>{whenAndHowFar(story)}</Paragraph>
          <StoryPart
            words={words}
            media={media}
            here={here}
            typing={
              <TypingPart {...props} words={words} action={`${here}/uitwerking`} formKey={visit.formKey} />
            }
          />
          <Meaning questions={questions} story={story} />
        </Stack>
        <Around list={list} filter={filter} place={props.place} />
        <NotePart {...props} action={`${here}/notitie`} formKey={visit.formKey} />
        <SelectionPart {...props} action={`${here}/keuze`} all={selections} formKey={visit.formKey} />
        <FollowUpPart {...props} action={`${here}/vraag`} formKey={visit.formKey} />
        <ModerationPart {...props} action={`${here}/meelezing`} formKey={visit.formKey} />
      </WorkPage>
    ),
  });
}

/** What was just done; who put a story on a pile can go and see the pile. */
function DoneNotice({ done, selections }: { done: Done; selections: string }) {
  return (
    <Notice tone="success" title={doneText[done]}>
      {done === 'selection' ? (
        <Row>
          <TextLink href={selections}>{selectionText.reader.seeDone}</TextLink>
        </Row>
      ) : null}
    </Notice>
  );
}

function whenAndHowFar(story: Story): string {
  const changed = story.changedOn === null ? '' : text.reader.changedOn(dayInWords(story.changedOn));
  const parts = [
    text.reader.toldOn(dayInWords(story.toldOn)),
    changed,
    text.reader.origins[story.origin],
    text.reader.reach[story.reach],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function Meaning({ questions, story }: { questions: readonly Question[]; story: Story }) {
  const answers = answersInWords(questions, story.told);
  if (answers.length === 0) return null;
  return (
    <Stack as="section" labelledBy="betekenis">
      <Heading level={2} id="betekenis">
        {text.reader.meaning}
      </Heading>
      <DefinitionList items={answers.map(({ name, answer }) => ({ term: name, description: answer }))} />
    </Stack>
  );
}

/** The way to the stories before and after this one; the arrow keys go there too. */
function Around({ list, filter, place }: { list: string; filter: string; place: PlaceInList }) {
  if (place.previous === null && place.next === null) return null;
  return (
    <Stack gap="s">
      {place.number === null || place.of === null ? null : (
        <Paragraph small>{text.reader.place(place.number, place.of)}</Paragraph>
      )}
      <Row>
        {place.previous === null ? null : (
          <TextLink href={`${list}/${place.previous}${filter}`} rel="prev">
            {text.reader.previous}
          </TextLink>
        )}
        {place.next === null ? null : (
          <TextLink href={`${list}/${place.next}${filter}`} rel="next">
            {text.reader.next}
          </TextLink>
        )}
      </Row>
      <Paragraph small>{text.reader.keys}</Paragraph>
    </Stack>
  );
}
