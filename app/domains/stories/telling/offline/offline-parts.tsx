import type { ReactNode } from 'react';
import { Button, Heading, Lead, Notice, Paragraph, Row } from '../../../../ui/index.ts';
import type { StoryPoint } from '../../../rounds/index.ts';
import { fieldName } from '../../told.ts';
import { tellingPath } from '../door.ts';
import type { OfflineWords } from './text.nl.ts';
import { useOfflineWords } from './words.ts';

interface OfflinePartsProps {
  point: StoryPoint;
  /** What a story is sealed to while it waits: a point on P-256 in base64url. */
  publicKey: string;
}

/** What the browser's module has to know of the round; the table has it too. */
export function roundData({ point, publicKey }: OfflinePartsProps) {
  const { takesVoice } = point.round;
  // Where one may speak a story, the server says when there is neither a voice nor words.
  const required = point.questions.filter(
    ({ required, when, kind }) => required && when === undefined && !(takesVoice && kind === 'story'),
  );
  return {
    'data-path': tellingPath(point.round.pointKey, 'usual'),
    'data-point': point.round.pointKey,
    'data-round': point.round.roundId,
    'data-public-key': publicKey,
    'data-required': [...required.map((question) => fieldName(question.id)), 'reach'].join(' '),
  };
}

/**
 * Where the telling page says what is kept on this device and what waits to be sent. Everything the browser's module
 * may have to say stands ready here in the language of the page; without JavaScript only one line shows.
 */
export function OfflineParts(props: OfflinePartsProps) {
  const words = useOfflineWords();
  return (
    <div className="stack stack--m" data-module="offline-telling" {...roundData(props)}>
      <noscript>
        <p className="ams-paragraph ams-paragraph--small">{words.noScript}</p>
      </noscript>
      <div role="status" data-part="line" />
      <Lines lines={words.lines} />
      <Part name="again">
        <Row>
          <Does does="again">{words.again}</Does>
        </Row>
      </Part>
      <Part name="undo">
        <Row>
          <Does does="undo">{words.undo}</Does>
        </Row>
      </Part>
      <Offers words={words} />
      <Waits words={words} />
    </div>
  );
}

/** On the page of a round in which no one can tell: what lies on this device is still sent, or given back. */
export function LeftBehind({ point }: { point: StoryPoint }) {
  const words = useOfflineWords();
  return (
    <div
      className="stack stack--m"
      data-module="offline-telling"
      data-path={tellingPath(point.round.pointKey, 'usual')}
    >
      <div role="status" data-part="line" />
      <Lines lines={{ elsewhere: words.lines.elsewhere }} />
      <Offers words={words} />
      <Waits words={words} />
    </div>
  );
}

/** A piece of the page that the browser's module puts in its place when it is needed. */
export function Part({ name, children }: { name: string; children: ReactNode }) {
  return <template data-part={name}>{children}</template>;
}

export function Lines({ lines }: { lines: Record<string, string> }) {
  return Object.entries(lines).map(([name, line]) => (
    <Part name={`line-${name}`} key={name}>
      <Paragraph small>{line}</Paragraph>
    </Part>
  ));
}

export function Does({
  does,
  first,
  children,
}: {
  does: string;
  first?: boolean | undefined;
  children: string;
}) {
  return (
    <Button type="button" variant={first ? 'secondary' : 'tertiary'} attributes={{ 'data-does': does }}>
      {children}
    </Button>
  );
}

/** What lies on this device from earlier: begun, waiting, sent, or refused. */
function Offers({ words }: { words: OfflineWords }) {
  const { draft, waiting, told, refused } = words;
  return (
    <>
      <Part name="draft">
        <Notice tone="info" title={draft.title}>
          <When label={draft.since} />
          <Choices first={['go-on', draft.goOn]} second={['throw-away', draft.throwAway]} />
          <Paragraph small>{draft.until}</Paragraph>
        </Notice>
      </Part>
      <Part name="waiting">
        <Notice tone="info" title={waiting.title}>
          <When label={waiting.since} />
          <Paragraph>{waiting.explanation}</Paragraph>
          <Choices first={['try-now', waiting.tryNow]} second={['throw-away', waiting.throwAway]} />
        </Notice>
      </Part>
      <Part name="told">
        <Notice tone="success" title={told.title}>
          <Paragraph>{told.explanation}</Paragraph>
          <Choices first={['show', told.show]} second={['throw-away', told.throwAway]} />
        </Notice>
      </Part>
      <Part name="refused">
        <Notice tone="attention" title={refused.title}>
          <Paragraph>{refused.explanation}</Paragraph>
          <Choices first={['show', refused.show]} second={['throw-away', refused.throwAway]} />
        </Notice>
      </Part>
      <Part name="kept">
        <Notice tone="attention" title={refused.kept}>
          <Row>
            <Does does="throw-away">{refused.throwAway}</Does>
          </Row>
        </Notice>
      </Part>
    </>
  );
}

function When({ label }: { label: string }) {
  return (
    <p className="ams-paragraph">
      {label} <time data-part="when" />
    </p>
  );
}

function Choices({ first, second }: { first: [string, string]; second: [string, string] }) {
  return (
    <Row>
      <Does does={first[0]} first>
        {first[1]}
      </Does>
      <Does does={second[0]}>{second[1]}</Does>
    </Row>
  );
}

/** Takes the place of the form once a story waits for a connection. */
function Waits({ words: { waits } }: { words: OfflineWords }) {
  return (
    <Part name="waits">
      <Heading level={1}>{waits.title}</Heading>
      <Lead>{waits.lead}</Lead>
      <ul>
        {waits.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Row>
        <Does does="try-now" first>
          {waits.tryNow}
        </Does>
        <Does does="another">{waits.another}</Does>
      </Row>
    </Part>
  );
}
