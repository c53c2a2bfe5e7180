import type { ReactNode } from 'react';
import { paperText as text } from './text.nl.ts';

interface PaperQuestionProps {
  number: number;
  label: string;
  help?: string | undefined;
  /** When it is only for some: who else goes on where. */
  condition?: string | undefined;
  /** The lines of a story take what is left of the page. */
  fills?: boolean | undefined;
  children: ReactNode;
}

/** A question with its number, as it is typed over later; kept together on one page. */
export function PaperQuestion({ number, label, help, condition, fills, children }: PaperQuestionProps) {
  return (
    <section className={fills ? 'paper-question paper-question--fills' : 'paper-question'}>
      {condition === undefined ? null : <p className="paper-question__condition">{condition}</p>}
      <h3 className="paper-question__label">
        <span className="paper-question__number">{number}</span> {label}
      </h3>
      {help === undefined ? null : <p className="paper-question__help">{help}</p>}
      {children}
    </section>
  );
}

/** Lines to write on; with `more` it says where to go on when they are full. */
export function PaperLines({ count, more }: { count: number; more?: boolean | undefined }) {
  return (
    <>
      <div className="paper-lines">
        {Array.from({ length: count }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
          <div className="paper-lines__line" key={line} />
        ))}
      </div>
      {more ? <p className="paper-question__help">{text.storyMore}</p> : null}
    </>
  );
}

/** A box to tick, with what is typed for it as a small number beside. */
export function PaperBox({ mark, children }: { mark: string; children: ReactNode }) {
  return (
    <p className="paper-box">
      <span className="paper-box__mark">{mark}</span>
      <span className="paper-box__square" />
      <span>{children}</span>
    </p>
  );
}

interface PaperOptionsProps {
  options: readonly { id: string; label: string; description?: string }[];
  /** Offers a line for own words. */
  ownWords?: boolean | undefined;
  /** One below the other, for options with an explanation. */
  long?: boolean | undefined;
}

/** The options of a choice. */
export function PaperOptions({ options, ownWords, long }: PaperOptionsProps) {
  return (
    <>
      <div className={long ? 'paper-options paper-options--long' : 'paper-options'}>
        {options.map(({ id, label, description }, at) => (
          <PaperBox mark={String(at + 1)} key={id}>
            {description === undefined ? (
              label
            ) : (
              <>
                <strong>{label}.</strong> {description}
              </>
            )}
          </PaperBox>
        ))}
      </div>
      {ownWords ? (
        <p className="paper-own">
          {text.ownWords} <span className="paper-own__line" />
        </p>
      ) : null}
    </>
  );
}

/** "Past hier niet", typed as n. */
export function PaperNotApplicable() {
  return <PaperBox mark="n">{text.doesNotApply}</PaperBox>;
}

/** Places for a day, a month and a year. */
export function PaperDate() {
  return (
    <p className="paper-own">
      {text.date}: <span className="paper-own__line" />
    </p>
  );
}

/** A short line for a number with its unit. */
export function PaperNumber({ unit }: { unit?: string | undefined }) {
  return (
    <p className="paper-own">
      <span className="paper-own__line paper-own__line--short" /> {unit}
    </p>
  );
}
