import {
  Button,
  CodeLetters,
  Dialog,
  Disclosure,
  Heading,
  Lead,
  Notice,
  Paragraph,
  Row,
} from '../../../../ui/index.ts';
import type { StoryPoint } from '../../../rounds/index.ts';
import { Does, Lines, Part, roundData } from '../offline/offline-parts.tsx';
import type { TableWords } from './text.nl.ts';
import { useTableWords } from './words.ts';

/** Seconds without a touch before the table asks whether someone is there, and then before it clears. */
const quiet = 300;
const clear = 120;

/**
 * What the telling table adds to the telling page: a start page between two tellers, the question whether someone is
 * still there, and a code without a connection. Without JavaScript the page is the usual one, with one line of advice.
 */
export function TableParts(props: { point: StoryPoint; publicKey: string }) {
  const words = useTableWords();
  return (
    <div
      className="stack stack--m"
      data-module="telling-table"
      data-quiet={quiet}
      data-clear={clear}
      {...roundData(props)}
    >
      <noscript>
        <Notice tone="attention" title={words.noScript} />
      </noscript>
      <div role="status" data-part="line" />
      <Lines lines={words.lines} />
      <Start words={words} />
      <Still words={words} />
      <Card words={words} />
      <Part name="stop">
        <Row>
          <Does does="clear">{words.stop}</Does>
        </Row>
      </Part>
    </div>
  );
}

function Start({ words: { start, staff } }: { words: TableWords }) {
  return (
    <Part name="start">
      <Paragraph>{start.cleared}</Paragraph>
      <Paragraph small>{start.quiet}</Paragraph>
      <Row>
        <Button type="button" variant="primary" attributes={{ 'data-does': 'begin' }}>
          {start.begin}
        </Button>
      </Row>
      <Disclosure summary={staff.title}>
        <Count label={staff.waiting} part="waiting" />
        <Count label={staff.refused} part="refused" />
        <Paragraph small>{staff.sealed}</Paragraph>
        <Row>
          <Does does="try-now" first>
            {staff.tryNow}
          </Does>
        </Row>
        <div className="stack stack--s" data-part="when-refused" hidden>
          <Paragraph small>{staff.refusedWhy}</Paragraph>
          <Row>
            <Does does="throw-away">{staff.throwAway}</Does>
          </Row>
        </div>
      </Disclosure>
    </Part>
  );
}

function Count({ label, part }: { label: string; part: string }) {
  return (
    <p className="ams-paragraph">
      {label} <strong data-part={part}>0</strong>
    </p>
  );
}

function Still({ words: { still } }: { words: TableWords }) {
  return (
    <Part name="still">
      <Dialog id="ben-je-er-nog" title={still.title}>
        <Paragraph>{still.explanation}</Paragraph>
        <Row>
          <Button type="button" variant="primary" attributes={{ 'data-does': 'stay' }}>
            {still.yes}
          </Button>
          <Does does="clear">{still.no}</Does>
        </Row>
      </Dialog>
    </Part>
  );
}

/** The code that the tablet made itself, while its story waits. */
function Card({
  words: {
    card,
    thanks: { qr },
  },
}: {
  words: TableWords;
}) {
  return (
    <Part name="card">
      <Heading level={1}>{card.title}</Heading>
      <Lead>{card.lead}</Lead>
      <Paragraph>{card.code}</Paragraph>
      <CodeLetters groups={['', '', '', '', '']} label={card.letters} />
      <Paragraph>{card.how}</Paragraph>
      <div data-part="qr" data-label={qr} />
      <Paragraph>{card.notAgain}</Paragraph>
      <Row>
        <Button type="button" variant="primary" attributes={{ 'data-does': 'clear' }}>
          {card.done}
        </Button>
      </Row>
    </Part>
  );
}
