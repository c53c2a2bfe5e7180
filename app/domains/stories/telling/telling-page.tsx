import { randomBytes } from 'node:crypto';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import {
  Button,
  Form,
  Lead,
  Notice,
  OneByOne,
  Paragraph,
  ReadAloud,
  Row,
  TextField,
  TextLink,
} from '../../../ui/index.ts';
import type { Round, StoryPoint, Told } from '../../rounds/index.ts';
import { PictureField, VoiceField } from '../media/telling/media-fields.tsx';
import { type MediaAgain, nothingAgain, spokenInstead } from '../media/telling/read-media.ts';
import type { Reach } from '../reach.ts';
import { type Door, tellingPath } from './door.ts';
import { dayIn, pointIn, tellingWords } from './languages.ts';
import { OfflineParts } from './offline/offline-parts.tsx';
import { TableParts } from './table/table-parts.tsx';
import { type Arrival, tellingDocument } from './telling-document.tsx';
import type { TellingWords } from './text.nl.ts';
import { ReachField, ToldFields, toldModules } from './told-fields.tsx';

/** Where the form key stands in the page that is kept; each teller gets their own in its place. No one can type it. */
export const formKeyMark = randomBytes(16).toString('hex');

export interface TellingFormProps extends Arrival {
  told: Told;
  reach: Reach | null;
  given: boolean;
  problems: FieldProblem[];
  /** What a story of this round is sealed to while it waits for a connection: a point on P-256 in base64url. */
  publicKey: string;
  /** Of a form that is shown again: what was written about its picture, and which files it came with. */
  media?: MediaAgain | undefined;
}

/** Beside the questions: what keeps and sends a story, behind each door in its own way. */
const waysOn: Record<Door, string[]> = { usual: ['offline-telling'], table: ['telling-table'], embedded: [] };

/** The telling page, empty or as it was sent. */
export function tellingPage(point: StoryPoint, props: TellingFormProps): string {
  const { told, reach, given, problems, publicKey, media: again = nothingAgain, ...arrival } = props;
  const { door, language } = arrival;
  const words = tellingWords(language);
  const { round, questions, spaceName, spacePlace } = pointIn(point, language);
  const { takesVoice, takesPictures } = round;
  const media = { round, problems, again };
  return tellingDocument({
    ...arrival,
    // A link to another language would lose what was typed.
    ...(problems.length > 0 ? {} : { point }),
    title: round.title,
    problems,
    modules: [
      ...toldModules(questions),
      'one-by-one',
      'read-aloud',
      ...(takesVoice ? ['recorder'] : []),
      ...waysOn[door],
    ],
    children: (
      <>
        {door === 'usual' ? <OfflineParts point={point} publicKey={publicKey} /> : null}
        {door === 'table' ? <TableParts point={point} publicKey={publicKey} /> : null}
        <Paragraph small>{words.by(spaceName, spacePlace)}</Paragraph>
        <div className="stack" data-read="">
          {round.welcome.split(/\n\s*\n/).map((paragraph) => (
            <Lead key={paragraph}>{paragraph}</Lead>
          ))}
        </div>
        <ReadAloud />
        <WhatWePromise round={round} arrival={arrival} words={words} />
        <Form
          action={tellingPath(round.pointKey, door)}
          autocomplete={door === 'table' ? 'off' : undefined}
          encoding={takesVoice || takesPictures ? 'multipart/form-data' : undefined}
        >
          <input type="hidden" name="key" value={formKeyMark} />
          <input type="hidden" name="form" value={round.formVersion} />
          {language === 'nl' ? null : <input type="hidden" name="taal" value={language} />}
          <InvitationField round={round} invitation={arrival.invitation} problems={problems} words={words} />
          <OneByOne />
          <ToldFields
            questions={takesVoice ? spokenInstead(questions) : questions}
            told={told}
            problems={problems}
            besideStory={takesVoice ? <VoiceField {...media} /> : undefined}
            enough={
              <>
                <PictureField {...media} />
                <Enough words={words} />
              </>
            }
          />
          <ReachField reach={reach} given={given} problems={problems} />
          <Row>
            <Button variant="primary">{words.send}</Button>
          </Row>
        </Form>
      </>
    ),
  });
}

interface InvitationFieldProps {
  round: Round;
  invitation: string;
  problems: FieldProblem[];
  words: TellingWords;
}

/** The invitation travels along unseen, until there is something wrong with it. */
function InvitationField({ round, invitation, problems, words }: InvitationFieldProps) {
  const error = problems.find((problem) => problem.field === 'invitation')?.message;
  if (error === undefined) {
    return invitation === '' ? null : <input type="hidden" name="invitation" value={invitation} />;
  }
  const { label, help, mayBeEmpty } = words.invitation;
  return (
    <TextField
      id="invitation"
      name="invitation"
      label={label}
      help={round.entry === 'open' ? mayBeEmpty : help}
      value={invitation}
      autocomplete="off"
      error={error}
    />
  );
}

/** Past all that may be skipped, to the one question that has to be answered: a telling page has a hundred options. */
function Enough({ words }: { words: TellingWords }) {
  return (
    <Paragraph>
      {words.enough} <TextLink href="#reach">{words.toReach}</TextLink>
    </Paragraph>
  );
}

function WhatWePromise({ round, arrival, words }: { round: Round; arrival: Arrival; words: TellingWords }) {
  return (
    <Notice tone="info" title={words.promiseTitle}>
      <ul>
        {words.promise.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {round.closesOn === null ? null : (
        <Paragraph>{words.until(dayIn(arrival.language, round.closesOn))}</Paragraph>
      )}
    </Notice>
  );
}
