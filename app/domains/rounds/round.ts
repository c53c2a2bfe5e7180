import { isDay } from '../../platform/day.ts';
import type { FieldProblem, Fields } from '../../platform/web/fields.ts';
import type { OtherLanguage, Question } from './question.ts';
import { text } from './text.nl.ts';

/** What names a round: its house stands first, as in every key. */
export interface RoundKey {
  organisationId: string;
  roundId: string;
}

export type RoundState = 'draft' | 'open' | 'closed';

/** open: anyone with the link may tell · invited: only with a one-time invitation. */
export type RoundEntry = 'open' | 'invited';

/** The round's own words in other languages; what is absent is shown in Dutch. */
export type RoundLanguages = Partial<Record<OtherLanguage, { title?: string; welcome?: string }>>;

/** One invitation to tell: with questions, a period and a place. */
export interface Round {
  organisationId: string;
  roundId: string;
  spaceId: string;
  title: string;
  /** What the teller reads first: who asks, and what happens with it. */
  welcome: string;
  state: RoundState;
  formVersion: number;
  pointKey: string;
  /** Last day on which can be told, "2026-12-31". */
  closesOn: string | null;
  entry: RoundEntry;
  languages: RoundLanguages;
  /** Whether a story may be spoken, and whether a picture may come with it. */
  takesVoice: boolean;
  takesPictures: boolean;
}

/** The words of a round, and its last day: "2026-12-31" or '' for none. */
export interface RoundWords {
  title: string;
  welcome: string;
  closesOn: string;
}

/** What a host writes down to make or change a round. */
export interface RoundDraft extends RoundWords {
  entry: RoundEntry;
  takesVoice: boolean;
  takesPictures: boolean;
}

const longestTitle = 120;
const longestWelcome = 2_000;

export function readRoundDraft(fields: Fields): RoundDraft {
  return {
    title: fields.one('title').trim(),
    welcome: fields.one('welcome').trim(),
    closesOn: fields.one('closesOn').trim(),
    entry: fields.one('entry') === 'invited' ? 'invited' : 'open',
    takesVoice: fields.has('takesVoice'),
    takesPictures: fields.has('takesPictures'),
  };
}

/** Everything that is wrong with a draft; an empty list when it can be kept. `today` is "2026-11-22". */
export function problemsOfDraft(draft: RoundWords, today: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (draft.title === '') problems.push({ field: 'title', message: text.problem.titleMissing });
  if (draft.title.length > longestTitle) problems.push({ field: 'title', message: text.problem.titleLong });
  if (draft.welcome === '') problems.push({ field: 'welcome', message: text.problem.welcomeMissing });
  if (draft.welcome.length > longestWelcome)
    problems.push({ field: 'welcome', message: text.problem.welcomeLong });
  if (draft.closesOn !== '' && !isDay(draft.closesOn)) {
    problems.push({ field: 'closesOn', message: text.problem.dayUnreadable });
  } else if (draft.closesOn !== '' && draft.closesOn < today) {
    problems.push({ field: 'closesOn', message: text.problem.dayPast });
  }
  return problems;
}

/** Whether one can tell in this round on this day. */
export function isOpen(round: Pick<Round, 'state' | 'closesOn'>, today: string): boolean {
  return round.state === 'open' && (round.closesOn === null || today <= round.closesOn);
}

/** The questions that can narrow down a reading list: those answered with a choice. */
export function choiceQuestions(questions: readonly Question[]) {
  return questions.filter((question) => question.kind === 'single' || question.kind === 'multiple');
}
