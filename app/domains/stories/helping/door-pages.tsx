import {
  Button,
  Form,
  Lead,
  LinkButton,
  Paragraph,
  ResidentPage,
  Row,
  renderDocument,
  TextAreaField,
  TextLink,
} from '../../../ui/index.ts';
import type { StoryPoint } from '../../rounds/index.ts';
import { text } from './text.nl.ts';

interface DoorProps {
  action: string;
  typed: string;
  problem: string | null;
}

/** Where the ten words of a card are typed. */
export function doorPage({ action, typed, problem }: DoorProps): string {
  const problems = problem === null ? [] : [{ field: 'code', message: problem }];
  return renderDocument({
    title: problem === null ? text.door.title : `${text.readBack.errorTitle} ${text.door.title}`,
    stylesheet: 'resident',
    modules: problem === null ? [] : ['error-focus'],
    children: (
      <ResidentPage title={text.door.title} errors={problems} errorTitle={text.door.problemSummary}>
        <Lead>{text.door.lead}</Lead>
        <Form action={action}>
          <TextAreaField
            id="code"
            name="code"
            label={text.door.label}
            rows={3}
            value={typed}
            error={problem ?? undefined}
          />
          <Row>
            <Button variant="primary">{text.door.go}</Button>
          </Row>
        </Form>
      </ResidentPage>
    ),
  });
}

/** The teller is done on someone else's device; the way on is for whose device it is. */
export function handedBackPage({ round }: StoryPoint): string {
  return renderDocument({
    title: text.door.handedBackTitle,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.door.handedBackTitle}>
        <Lead>{text.door.handedBack}</Lead>
        <Row>
          <LinkButton href={pathOfRound(round)} variant="secondary">
            {text.door.goOn}
          </LinkButton>
        </Row>
      </ResidentPage>
    ),
  });
}

function pathOfRound({ spaceId, roundId }: StoryPoint['round']): string {
  return `/ruimte/${spaceId}/rondes/${roundId}`;
}

export function unknownDraftPage(door: string): string {
  return renderDocument({
    title: text.unknown.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.unknown.title}>
        <Lead>{text.unknown.lead}</Lead>
        <LinkButton href={door} variant="primary">
          {text.unknown.again}
        </LinkButton>
        <Paragraph>
          {text.unknown.hasCode} <TextLink href="/terug">{text.unknown.toReturn}</TextLink>
        </Paragraph>
      </ResidentPage>
    ),
  });
}

/** @param point on the device of who wrote it down: where that person goes on */
export function thrownAwayPage(point: StoryPoint | null): string {
  return renderDocument({
    title: text.thrownAway.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={text.thrownAway.title}>
        <Lead>{text.thrownAway.lead}</Lead>
        {point === null ? (
          <Paragraph>{text.thrownAway.close}</Paragraph>
        ) : (
          <LinkButton href={pathOfRound(point.round)} variant="secondary">
            {text.door.goOn}
          </LinkButton>
        )}
      </ResidentPage>
    ),
  });
}
