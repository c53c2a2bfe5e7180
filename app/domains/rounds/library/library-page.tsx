import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Card,
  CardGrid,
  EmptyState,
  Lead,
  Paragraph,
  renderDocument,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { text as roundText } from '../text.nl.ts';
import type { LibraryQuestion } from './library-question.ts';
import { QuestionSummary } from './question-summary.tsx';
import { text } from './text.nl.ts';

/** Where a question is asked: rounds this visitor may open, and how many others there are. */
export interface Usage {
  rounds: { roundId: string; spaceId: string; title: string; spaceName: string }[];
  elsewhere: number;
}

export interface LibraryPageProps {
  library: readonly LibraryQuestion[];
  usage: ReadonlyMap<string, Usage>;
}

/** Every question of the house's library, in its newest version, and where it is asked. */
export function libraryPage(visit: SpaceVisit, { library, usage }: LibraryPageProps): string {
  return renderDocument({
    title: text.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.title}
        {...workPageFrame(visit, 'vertellen')}
        breadcrumbs={[{ label: roundText.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }]}
      >
        <Lead>{text.lead}</Lead>
        {library.length === 0 ? (
          <EmptyState title={text.emptyTitle}>
            <Paragraph>{text.empty}</Paragraph>
          </EmptyState>
        ) : (
          <CardGrid>
            {library.map((each) => (
              <Card
                key={each.libraryId}
                title={each.question.name}
                level={2}
                eyebrow={text.version(each.version, dayInWords(each.madeOn))}
              >
                <QuestionSummary question={each.question} />
                <Used usage={usage.get(each.libraryId)} />
              </Card>
            ))}
          </CardGrid>
        )}
      </WorkPage>
    ),
  });
}

function Used({ usage }: { usage: Usage | undefined }) {
  if (usage === undefined || usage.rounds.length + usage.elsewhere === 0)
    return <Paragraph small>{text.usedNowhere}</Paragraph>;
  return (
    <>
      <Paragraph small>{text.usedIn}:</Paragraph>
      <ul>
        {usage.rounds.map((round) => (
          <li key={round.roundId}>
            <TextLink href={`/ruimte/${round.spaceId}/rondes/${round.roundId}`}>{round.title}</TextLink> (
            {round.spaceName})
          </li>
        ))}
        {usage.elsewhere === 0 ? null : <li>{text.usedElsewhere(usage.elsewhere)}</li>}
      </ul>
    </>
  );
}
