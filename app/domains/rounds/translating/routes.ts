import { NotFoundError } from '../../../platform/errors.ts';
import { page, seeOther } from '../../../platform/web/answers.ts';
import type { FieldProblem, Fields } from '../../../platform/web/fields.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { type CopyChange, changeCopy } from '../building/change-copy.ts';
import { doneNotice, oldListNotice } from '../building/notices.tsx';
import { pathsOf, routePaths } from '../building/paths.ts';
import { copyOfVisit } from '../building/show.ts';
import type { WorkingCopy } from '../building/working-copy.ts';
import { isOtherLanguage } from '../language.ts';
import { type OtherLanguage, otherLanguages } from '../question.ts';
import { languagesPage, translationPage } from './pages.tsx';
import { longestPhrase, type PhraseGroup, phrasesOf, withPhrases, withRoundPhrases } from './phrases.ts';
import { text } from './text.nl.ts';

type Handler = (world: World, visit: SpaceVisit) => Promise<Response>;

/** The words of a round in other languages, side by side with the Dutch. */
export function createTranslatingRoutes(world: World): Route[] {
  const one = `${routePaths.languages}/:language`;
  const route = (method: 'GET' | 'POST', path: string, handler: Handler): Route => ({
    method,
    path,
    access: 'space',
    roles: ['host'],
    bodyLimit: 500_000,
    answer: (visit) => handler(world, visit),
  });
  return [
    route('GET', routePaths.languages, showLanguages),
    route('GET', one, showTranslation),
    route('POST', one, keepTranslation),
  ];
}

const showLanguages: Handler = async (world, visit) => {
  const { copy } = await copyOfVisit(world, visit);
  const groups = Object.fromEntries(
    otherLanguages.map((language) => [language, groupsOf(copy, language)]),
  ) as Record<OtherLanguage, PhraseGroup[]>;
  return page(languagesPage(visit, { copy, groups }));
};

const showTranslation: Handler = async (world, visit) => {
  const language = languageOf(visit);
  const { copy } = await copyOfVisit(world, visit);
  const notice = doneNotice(visit.url.searchParams.get('gedaan'), pathsOf(visit).round);
  return page(
    translationPage(visit, { copy, language, groups: groupsOf(copy, language), problems: [], notice }),
  );
};

const keepTranslation: Handler = async (world, visit) => {
  const language = languageOf(visit);
  const typed = typedIn(visit.fields);
  const path = `${pathsOf(visit).languages}/${language}?gedaan=translated`;
  const outcome = await changeCopy<FieldProblem[]>(
    world,
    visit,
    (copy): CopyChange | { refused: FieldProblem[] } => {
      const problems = problemsIn(groupsOf(copy, language), typed);
      if (problems.length > 0) return { refused: problems };
      return {
        questions: withPhrases(copy.questions, language, typed),
        languages: withRoundPhrases(copy.languages, language, typed),
        path,
      };
    },
  );
  if ('done' in outcome) return seeOther(outcome.done);
  const copy = 'old' in outcome ? outcome.old : outcome.copy;
  const groups = groupsOf(copy, language).map(({ question, phrases }) => ({
    question,
    phrases: phrases.map((phrase) => ({ ...phrase, other: typed(phrase.field) })),
  }));
  const problems = 'refused' in outcome ? outcome.refused : [];
  const notice = 'old' in outcome ? oldListNotice('edit') : undefined;
  return page(translationPage(visit, { copy, language, groups, problems, notice }), 422);
};

function groupsOf(copy: WorkingCopy, language: OtherLanguage): PhraseGroup[] {
  const { title, welcome } = copy.round;
  return phrasesOf({ title, welcome, languages: copy.languages, questions: copy.questions }, language);
}

function problemsIn(groups: readonly PhraseGroup[], typed: (field: string) => string): FieldProblem[] {
  return groups
    .flatMap((group) => group.phrases)
    .flatMap(({ field, part }) => {
      const { length } = typed(field);
      const most = longestPhrase[part];
      return length > most ? [{ field, message: text.tooLong(length, most) }] : [];
    });
}

function typedIn(fields: Fields): (field: string) => string {
  return (field) => fields.one(field).trim();
}

/** @throws NotFoundError when the address names no language we know */
function languageOf(visit: SpaceVisit): OtherLanguage {
  const language = visit.params.language ?? '';
  if (!isOtherLanguage(language)) throw new NotFoundError();
  return language;
}
