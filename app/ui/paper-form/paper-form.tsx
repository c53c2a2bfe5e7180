import type { ReactNode } from 'react';
import { CodeWords } from '../code-words/code-words.tsx';
import { paperText as text } from './text.nl.ts';

interface PaperFormProps {
  /** Number of the form with its letter: stands on every page of it. */
  mark: string;
  /** Who asks. */
  from: string;
  title: string;
  /** What the teller reads first; an empty line begins a paragraph. */
  welcome: string;
  promise: readonly string[];
  /** What comes on the first page under the welcome: the story. */
  first: ReactNode;
  strip: PaperStripProps;
  /** The other questions. */
  children: ReactNode;
}

/**
 * One form for a pen. The first page has the story and, at the bottom, the strip that its teller keeps; the strip can be
 * folded up before the form is handed out. The number stands on top of every page, as a table's head does on paper.
 */
export function PaperForm(props: PaperFormProps) {
  const { mark, from, title, welcome, promise, first, strip, children } = props;
  return (
    <article className="paper-form" aria-label={text.form(mark)}>
      <div className="paper-form__running">
        <p className="paper-form__head">
          <span>{from}</span>
          <strong className="paper-form__mark">{text.form(mark)}</strong>
        </p>
      </div>
      <div className="paper-form__pages">
        <div className="paper-form__first">
          <h2 className="paper-form__title">{title}</h2>
          {welcome.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <ul className="paper-form__promise">
            {promise.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {first}
          <PaperStrip {...strip} />
        </div>
        {children}
      </div>
    </article>
  );
}

interface PaperStripProps {
  words: string[];
  /** Where the words are typed, without what stands before the name. */
  address: string;
  /** The same as a picture to scan. */
  qr: string;
}

/** What the teller tears off: nothing on it says which form it was part of. */
function PaperStrip({ words, address, qr }: PaperStripProps) {
  return (
    <div className="paper-strip">
      <div className="paper-strip__words">
        <h3 className="paper-strip__title">{text.strip.title}</h3>
        <p>{text.strip.lead}</p>
        <p>
          {text.strip.address(address)} {text.strip.secret}
        </p>
      </div>
      <p className="paper-strip__fold">{text.strip.fold}</p>
      <div className="paper-strip__secret">
        <CodeWords words={words} />
        <img className="paper-strip__qr" src={qr} alt={text.strip.qr} width={96} height={96} />
      </div>
    </div>
  );
}
