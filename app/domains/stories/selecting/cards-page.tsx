import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { DefinitionList, PrintPage, renderDocument, StoryCards, TextLink } from '../../../ui/index.ts';
import { answersInWords } from '../answer-words.ts';
import { text as mediaText } from '../media/listening/text.nl.ts';
import type { ListedMedia } from '../media/media.ts';
import { text as readingText } from '../reading/text.nl.ts';
import { storyText, titleText } from '../story.ts';
import type { SelectionPageProps } from './selection-page.tsx';
import { text } from './text.nl.ts';

/** A pile of stories as cards for the table, with or without what their tellers chose. */
export function cardsPage(visit: SpaceVisit, props: SelectionPageProps & { withAnswers: boolean }): string {
  const { round, selection, questions, stories, withAnswers } = props;
  const back = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}/keuzes/${selection.selectionId}`;
  return renderDocument({
    title: `${text.cards.title} · ${selection.name}`,
    stylesheet: 'work',
    children: (
      <PrintPage
        help={text.cards.print}
        back={{ href: back, label: text.cards.back }}
        also={
          <TextLink href={withAnswers ? `${back}/kaarten` : `${back}/kaarten?antwoorden=ja`}>
            {withAnswers ? text.cards.withoutAnswers : text.cards.withAnswers}
          </TextLink>
        }
      >
        <StoryCards
          title={`${text.cards.title} · ${selection.name}`}
          cards={stories.map((story, at) => ({
            id: story.storyId,
            eyebrow: `${round.title} · ${text.cards.place(at + 1, stories.length)}`,
            title: titleText(questions, story.told) || readingText.list.untitled,
            story: storyText(questions, story.told) || wordlessOnPaper(story.media),
            foot: text.cards.foot,
            meaning: withAnswers ? (
              <DefinitionList
                items={answersInWords(questions, story.told).map(({ name, answer }) => ({
                  term: name,
                  description: answer,
                }))}
              />
            ) : null,
          }))}
        />
      </PrintPage>
    ),
  });
}

/** What stands on the card of a story that can only be heard. */
function wordlessOnPaper({ voice }: ListedMedia): string {
  return voice === null ? mediaText.voiceGone : mediaText.onPaper(mediaText.spoken(voice.seconds));
}
