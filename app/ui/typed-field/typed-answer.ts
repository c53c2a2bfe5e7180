import type { CodedAnswer } from '../../domains/rounds/question.ts';

/**
 * What one typed over from a paper form for one question: the coded answer, own words, or what is wrong. Nothing at all
 * when nothing was typed.
 */
export interface TypedAnswer {
  answer?: CodedAnswer;
  words?: string;
  problem?: string;
}
