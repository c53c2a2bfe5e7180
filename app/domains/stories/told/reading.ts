import type { Fields } from '../../../platform/web/fields.ts';
import type { Told } from '../../rounds/index.ts';
import type { TellingWords } from '../telling/text.nl.ts';

/** One reading of a form: what came in, what was told so far, and how to say what is wrong. */
export interface Reading {
  fields: Fields;
  told: Told;
  say: TellingWords['problem'];
}
