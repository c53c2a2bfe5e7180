import { randomBytes } from 'node:crypto';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { dayInWords } from '../../../ui/day.ts';
import {
  Button,
  Form,
  Lead,
  Notice,
  Paragraph,
  ResidentPage,
  Row,
  renderDocument,
  TextLink,
} from '../../../ui/index.ts';
import type { Round, StoryPoint, Told } from '../../rounds/index.ts';
import type { Reach } from '../reach.ts';
import { type Door, tellingPath } from './door.ts';
import { text } from './text.nl.ts';
import { ReachField, ToldFields, toldModules } from './told-fields.tsx';

/** Where the form key stands in the page that is kept; each teller gets their own in its place. No one can type it. */
export const formKeyMark = randomBytes(16).toString('hex');

export interface TellingFormProps {
  door: Door;
  /** The one-time invitation someone came with, or ''. */
  invitation: string;
  told: Told;
  reach: Reach | null;
  given: boolean;
  problems: FieldProblem[];
}

/** The telling page, empty or as it was sent. */
export function tellingPage(point: StoryPoint, props: TellingFormProps): string {
  const { round } = point;
  const { door, invitation, told, reach, given, problems } = props;
  return renderDocument({
    title: problems.length > 0 ? `${text.errorTitle} ${round.title}` : round.title,
    stylesheet: 'resident',
    modules: [...toldModules(point.questions), ...(problems.length > 0 ? ['error-focus'] : [])],
    children: (
      <ResidentPage title={round.title} errors={problems} errorTitle={text.problemSummary}>
        <Paragraph small>{text.by(point.spaceName, point.spacePlace)}</Paragraph>
        {round.welcome.split(/\n\s*\n/).map((paragraph) => (
          <Lead key={paragraph}>{paragraph}</Lead>
        ))}
        <WhatWePromise round={round} />
        <Form action={tellingPath(round.pointKey, door)}>
          <input type="hidden" name="key" value={formKeyMark} />
          {invitation === '' ? null : <input type="hidden" name="invitation" value={invitation} />}
          <ToldFields questions={point.questions} told={told} problems={problems} enough={<Enough />} />
          <ReachField reach={reach} given={given} problems={problems} />
          <Row>
            <Button variant="primary">{text.send}</Button>
          </Row>
        </Form>
      </ResidentPage>
    ),
  });
}

/** Past all that may be skipped, to the one question that has to be answered: a telling page has a hundred options. */
function Enough() {
  return (
    <Paragraph>
      {text.enough} <TextLink href="#reach">{text.toReach}</TextLink>
    </Paragraph>
  );
}

function WhatWePromise({ round }: { round: Round }) {
  return (
    <Notice tone="info" title={text.promiseTitle}>
      <ul>
        {text.promise.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {round.closesOn === null ? null : <Paragraph>{text.until(dayInWords(round.closesOn))}</Paragraph>}
    </Notice>
  );
}
