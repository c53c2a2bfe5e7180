/** What repeats, what differs and what stands alone in a round of stories. Pure: no input, no output; chance is seeded. */
export type { AnswerKind, AnswerKinds, StoryAnswers } from './answer-distance.ts';
export {
  type Association,
  type AssociationSettings,
  associations,
  columnPairs,
  conclude,
  type ScreenedPair,
  smallEffect,
  surelyBelow,
} from './associations.ts';
export { type ContrastOrder, contrastOrder, type StoryToRead } from './contrast-order.ts';
export type { ChoiceColumn, Column, MultipleColumn, ScaleColumn, TriadColumn } from './matrix/column.ts';
export {
  type MatrixQuestion,
  type StoryMatrix,
  storyMatrix,
  UnfitAnswer,
} from './matrix/story-matrix.ts';
export { type OptionPair, optionPairs } from './pairs/choice-with-scale.ts';
export type { OptionOutcome, PairOutcome } from './pairs/pair.ts';
export { pairOf } from './pairs/pair-of.ts';
export { fewestStories, type Reason, reasonWords } from './reasons.ts';
export { type Feature, type StandingOut, standsOut } from './standing-out.ts';
export {
  type EffectName,
  isMeasured,
  type Measured,
  type Outcome,
  type TestName,
} from './statistics/outcome.ts';
