import { LIMITS } from './limits.ts';
import { importText } from './text.nl.ts';

export type ImportFile = 'form' | 'stories';

/** `error`: something is not taken over. `warning`: everything is taken over, but somebody should look. */
export type Severity = 'error' | 'warning';

/** Something in one of the two files that a person has to know, with what to do about it. */
export interface Problem {
  file: ImportFile;
  /** Row as a spreadsheet numbers it: the first row of the file is 1, empty rows and comments count. */
  row: number;
  /** Name of the data column; empty when it is about the whole row or file. */
  column: string;
  /** Dutch, for on the screen. */
  message: string;
  severity: Severity;
}

/** Gathers the problems of one import (the one thing that readers add to), up to `LIMITS.problems`; after that it only counts. */
export class Problems {
  readonly #kept: Problem[] = [];
  #notKept = 0;

  add(problem: Problem): void {
    if (this.#kept.length < LIMITS.problems) this.#kept.push(problem);
    else this.#notKept += 1;
  }

  error(file: ImportFile, row: number, column: string, message: string): void {
    this.add({ file, row, column, message, severity: 'error' });
  }

  warning(file: ImportFile, row: number, column: string, message: string): void {
    this.add({ file, row, column, message, severity: 'warning' });
  }

  /** Everything gathered so far: the form file first, then by row; a last line counts what was not kept. */
  list(): Problem[] {
    const order = (problem: Problem) => (problem.file === 'form' ? 0 : 1);
    const sorted = this.#kept.toSorted((a, b) => order(a) - order(b) || a.row - b.row);
    const last = sorted.at(-1);
    if (this.#notKept === 0 || !last) return sorted;
    const message = importText.problems.more(this.#notKept);
    return [...sorted, { file: last.file, row: last.row, column: '', message, severity: 'error' }];
  }
}
