import { Button, Form, Lead, Paragraph, Row, TextField, TextLink } from '../../../ui/index.ts';
import type { StoryPoint } from '../../rounds/index.ts';
import { tellingPath } from './door.ts';
import { pointIn, tellingWords } from './languages.ts';
import { type Arrival, tellingDocument } from './telling-document.tsx';
import type { TellingWords } from './text.nl.ts';

/** What can be wrong with an invitation. */
export type InvitationProblem = keyof TellingWords['invitation']['problem'];

/** Where someone types the code of their card; `problem` is null when they have not typed one yet. */
export function invitationPage(
  point: StoryPoint,
  arrival: Arrival,
  problem: InvitationProblem | null,
): string {
  const { door, language, invitation } = arrival;
  const words = tellingWords(language).invitation;
  const { round } = pointIn(point, language);
  const message = problem === null ? undefined : words.problem[problem];
  return tellingDocument({
    ...arrival,
    point,
    title: words.title,
    problems: message === undefined ? [] : [{ field: 'code', message }],
    problemSummary: words.problemSummary,
    children: (
      <>
        <Paragraph small>{round.title}</Paragraph>
        <Lead>{words.lead}</Lead>
        <Form action={`/vertel/${round.pointKey}/uitnodiging`}>
          <input type="hidden" name="deur" value={door} />
          <input type="hidden" name="taal" value={language} />
          <TextField
            id="code"
            name="code"
            label={words.label}
            help={words.help}
            value={invitation}
            autocomplete="off"
            error={message}
          />
          <Row>
            <Button variant="primary">{words.go}</Button>
          </Row>
        </Form>
        {problem === 'used' ? <Back arrival={arrival} /> : null}
        {round.entry === 'open' ? (
          <Paragraph>
            <TextLink href={tellingPath(round.pointKey, door)}>{words.without}</TextLink>
          </Paragraph>
        ) : null}
      </>
    ),
  });
}

/** Who told already with this invitation may be looking for their story. */
function Back({ arrival }: { arrival: Arrival }) {
  const { invitation, notOpen } = tellingWords(arrival.language);
  return (
    <Paragraph>
      {invitation.usedByYou}{' '}
      <TextLink href="/terug" newTab={arrival.door === 'embedded'}>
        {notOpen.toReturn}
      </TextLink>
    </Paragraph>
  );
}
