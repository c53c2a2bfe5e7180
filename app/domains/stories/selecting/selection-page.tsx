import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Card,
  EmptyState,
  Form,
  LinkButton,
  Paragraph,
  Row,
  renderDocument,
  Stack,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { beginningInList, lengthInList } from '../media/listening/listed.ts';
import type { ListedMedia } from '../media/media.ts';
import { minutesAloud } from '../reading/length.ts';
import { text as readingText } from '../reading/text.nl.ts';
import { type Story, storyText, titleText } from '../story.ts';
import { text } from './text.nl.ts';

export interface SelectionPageProps {
  round: Round;
  selection: { selectionId: string; name: string };
  questions: readonly Question[];
  stories: readonly (Story & { media: ListedMedia })[];
}

/** One pile of stories, in the order in which they will be read. */
export function selectionPage(visit: SpaceVisit, props: SelectionPageProps): string {
  const { round, selection, stories } = props;
  const roundPath = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  const here = `${roundPath}/keuzes/${selection.selectionId}`;
  const minutes = stories.reduce((sum, story) => sum + minutesOf(story), 0);
  return renderDocument({
    title: `${selection.name} · ${text.list.title}`,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={selection.name}
        {...workPageFrame(visit, 'duiden')}
        breadcrumbs={[
          { label: round.title, href: roundPath },
          { label: text.list.title, href: `${roundPath}/keuzes` },
        ]}
      >
        {stories.length === 0 ? (
          <EmptyState title={text.one.emptyTitle}>
            <Paragraph>{text.one.empty}</Paragraph>
          </EmptyState>
        ) : (
          <>
            <Paragraph>{text.one.together(minutes)}</Paragraph>
            <Row>
              <LinkButton href={`${here}/kaarten`} variant="primary">
                {text.one.print}
              </LinkButton>
            </Row>
          </>
        )}
        <Form action={`${here}/volgorde`} csrf={visit.formKey}>
          <Stack gap="m">
            {stories.map((story, at) => (
              <ChosenStory
                key={story.storyId}
                story={story}
                at={at}
                {...props}
                path={`${roundPath}/verhalen`}
              />
            ))}
          </Stack>
        </Form>
        <Row>
          <TextLink href={`${roundPath}/verhalen`}>{text.list.toStories}</TextLink>
        </Row>
        <Form action={`${here}/verwijdering`} csrf={visit.formKey}>
          <Paragraph small>{text.one.removeAllHelp}</Paragraph>
          <Row>
            <Button variant="tertiary">{text.one.removeAll}</Button>
          </Row>
        </Form>
      </WorkPage>
    ),
  });
}

/** To read aloud, or to listen to when there are no words yet. */
function minutesOf({ wordCount, media: { voice } }: SelectionPageProps['stories'][number]): number {
  if (wordCount > 0 || !voice?.seconds) return minutesAloud(wordCount);
  return Math.max(1, Math.round(voice.seconds / 60));
}

type ChosenStoryProps = SelectionPageProps & {
  story: Story & { media: ListedMedia };
  at: number;
  path: string;
};

function ChosenStory({ story, at, stories, questions, path }: ChosenStoryProps) {
  const title = titleText(questions, story.told) || readingText.list.untitled;
  const move = (by: string, label: string, name: string) => (
    <Button
      variant="tertiary"
      name="move"
      value={`${by}:${story.storyId}`}
      attributes={{ 'aria-label': `${label}: ${name}` }}
    >
      {label}
    </Button>
  );
  return (
    <Card
      eyebrow={lengthInList(story.wordCount, text.one.minutes(minutesAloud(story.wordCount)), story.media)}
    >
      <Paragraph>
        <TextLink href={`${path}/${story.storyId}`}>{title}</TextLink>
      </Paragraph>
      <Paragraph>{beginningInList(storyText(questions, story.told), story.media)}</Paragraph>
      <Row>
        {at === 0 ? null : move('earlier', text.one.earlierShort, title)}
        {at === stories.length - 1 ? null : move('later', text.one.laterShort, title)}
        {move('off', text.one.remove, title)}
      </Row>
    </Card>
  );
}
