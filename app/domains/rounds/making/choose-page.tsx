import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Card,
  CardGrid,
  Disclosure,
  Lead,
  Paragraph,
  renderDocument,
  Stack,
  TextLink,
  WorkPage,
} from '../../../ui/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { emptySet, type QuestionSet, questionSets } from '../question-sets/index.ts';
import { text as roundText } from '../text.nl.ts';
import { text } from './text.nl.ts';

/** The six ready sets and an empty one: the first step of a new round. */
export function chooseSetPage(visit: SpaceVisit): string {
  const home = `/ruimte/${visit.space.spaceId}`;
  return renderDocument({
    title: text.choose.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.choose.title}
        {...workPageFrame(visit, 'vertellen')}
        breadcrumbs={[{ label: roundText.list.title, href: `${home}/vertellen` }]}
      >
        <Lead>{text.choose.lead}</Lead>
        <CardGrid>
          {questionSets.map((set) => (
            <SetCard key={set.id} set={set} home={home} />
          ))}
          <SetCard set={emptySet} home={home} />
        </CardGrid>
      </WorkPage>
    ),
  });
}

function SetCard({ set, home }: { set: QuestionSet; home: string }) {
  return (
    <Card title={set.name} level={2} eyebrow={text.choose.count(set.questions.length)}>
      <Paragraph>{set.forWhom}</Paragraph>
      <TextLink href={`${home}/rondes/nieuw?vragen=${set.id}`} icon="arrow-right">
        {text.choose.use(set.name)}
      </TextLink>
      <Disclosure summary={text.choose.look}>
        <Stack as="ol" gap="s">
          {set.questions.map((question) => (
            <li key={question.id}>{question.label}</li>
          ))}
        </Stack>
      </Disclosure>
    </Card>
  );
}
