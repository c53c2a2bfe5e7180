/** What repeats, what differs and what stands alone in a round of stories. Pure: no input, no output, no chance. */
export type { AnswerKind, AnswerKinds, StoryAnswers } from './answer-distance.ts';
export { type ContrastOrder, contrastOrder, type StoryToRead } from './contrast-order.ts';
