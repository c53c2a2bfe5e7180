import { fold } from './name.ts';

/** How the answers to a question stand in the stories file. */
export type ColumnType =
  | 'single'
  | 'single-indexed'
  | 'scale'
  | 'text'
  | 'multiple-texts'
  | 'multiple-yes-no'
  | 'multiple-delimited'
  | 'multiple-indexed'
  | 'eliciting';

const TYPES = new Map<string, ColumnType>([
  ['single choice', 'single'],
  ['single choice indexed', 'single-indexed'],
  ['scale', 'scale'],
  ['text', 'text'],
  ['multi choice multi column texts', 'multiple-texts'],
  ['multi choice multi column yes no', 'multiple-yes-no'],
  ['multi choice single column delimited', 'multiple-delimited'],
  ['multi choice single column indexed', 'multiple-indexed'],
  ['multi choice single column delimited indexed', 'multiple-indexed'],
  // Names of the same types in older form files.
  ['radiobuttons', 'single'],
  ['textarea', 'text'],
  ['multiple choice', 'multiple-texts'],
]);

/** The type as people write it, without minding case, hyphens and the slash of yes/no. */
export function readType(written: string): ColumnType | undefined {
  return TYPES.get(fold(written.replace(/[-/_]/g, ' ')));
}

/** Types of which the answers may be spread over more columns of the stories file. */
export function mayRepeat(type: ColumnType): boolean {
  return type === 'multiple-texts';
}

export function isMultiple(type: ColumnType): boolean {
  return type.startsWith('multiple');
}
