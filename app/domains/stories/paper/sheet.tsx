import {
  PaperBox,
  PaperDate,
  PaperForm,
  PaperGrid,
  PaperLines,
  PaperNotApplicable,
  PaperNumber,
  PaperOptions,
  PaperQuestion,
  PaperScale,
  PaperTriangle,
} from '../../../ui/index.ts';
import type { Question, Round } from '../../rounds/index.ts';
import { reaches } from '../reach.ts';
import { text as tellingText } from '../telling/text.nl.ts';
import { conditionInWords } from './condition.ts';
import { inOwnWords, inPaperOrder } from './order.ts';
import { text } from './text.nl.ts';

export interface Sheet {
  number: number;
  mark: string;
  questions: readonly Question[];
  words: string[];
  qr: string;
}

interface SheetProps {
  sheet: Sheet;
  round: Round;
  from: string;
  /** Where the words of the strip are typed. */
  address: string;
}

/** A round's questions as one form for a pen. */
export function RoundOnPaper({ sheet, round, from, address }: SheetProps) {
  const questions = inPaperOrder(sheet.questions);
  const fields = questions.map((question, at) => (
    <OnPaper key={question.id} question={question} number={at + 1} questions={questions} />
  ));
  const words = questions.filter(inOwnWords).length;
  return (
    <PaperForm
      mark={sheet.mark}
      from={from}
      title={round.title}
      welcome={round.welcome}
      promise={tellingText.promise}
      first={fields.slice(0, words)}
      strip={{ words: sheet.words, qr: sheet.qr, address }}
    >
      {fields.slice(words)}
      <ReachOnPaper number={questions.length + 1} />
    </PaperForm>
  );
}

interface OnPaperProps {
  question: Question;
  number: number;
  questions: readonly Question[];
}

function OnPaper({ question, number, questions }: OnPaperProps) {
  return (
    <PaperQuestion
      number={number}
      label={question.label}
      help={question.help}
      condition={conditionInWords(question, questions)}
      fills={question.kind === 'story'}
    >
      <Places question={question} />
      {question.mayNotApply && !inOwnWords(question) ? <PaperNotApplicable /> : null}
    </PaperQuestion>
  );
}

/** Enough lines for any page; what does not fit falls away. */
const linesOfStory = 30;

/** Where one writes, ticks or draws. */
function Places({ question }: { question: Question }) {
  switch (question.kind) {
    case 'story':
      return <PaperLines count={linesOfStory} more />;
    case 'title':
      return <PaperLines count={1} />;
    case 'text':
      return <PaperLines count={2} />;
    case 'single':
    case 'multiple':
      return <PaperOptions options={question.options} ownWords={question.ownWords} />;
    case 'line':
      return <PaperScale left={question.left} right={question.right} />;
    case 'triad':
      return <PaperTriangle labels={question.corners} />;
    case 'stones':
      return <PaperGrid {...question} />;
    case 'number':
      return <PaperNumber unit={question.unit} />;
    case 'date':
      return <PaperDate />;
  }
}

/** Who may read it, in the words of the screen; and apart from it the door for accounting. */
function ReachOnPaper({ number }: { number: number }) {
  const { legend, options } = tellingText.reach;
  return (
    <>
      <PaperQuestion number={number} label={legend} help={text.sheets.reachHelp}>
        <PaperOptions long options={reaches.map((id) => ({ id, ...options[id] }))} />
      </PaperQuestion>
      <PaperQuestion number={number + 1} label={text.sheets.given}>
        <PaperBox mark="j">
          <strong>{tellingText.accounting.label}.</strong> {tellingText.accounting.description}
        </PaperBox>
      </PaperQuestion>
    </>
  );
}
