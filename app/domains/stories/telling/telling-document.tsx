import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import { LanguageSwitch, ResidentPage, renderDocument } from '../../../ui/index.ts';
import { type Language, languageNames, type StoryPoint } from '../../rounds/index.ts';
import { type Door, tellingAddress } from './door.ts';
import { documentLanguage, languagesAt, tellingWords } from './languages.ts';

/** How someone came to tell: through which door, in which language, with which invitation ('' for none). */
export interface Arrival {
  door: Door;
  language: Language;
  invitation: string;
}

interface TellingDocument extends Arrival {
  title: string;
  /** With the story point the page can be had in its other languages. */
  point?: StoryPoint;
  problems?: FieldProblem[];
  problemSummary?: string;
  modules?: string[];
  children: ReactNode;
}

/** Every page of telling: in its language and direction, and in a frame on another site as large as it needs to be. */
export function tellingDocument(props: TellingDocument): string {
  const { title, point, problems = [], problemSummary, modules = [], children, ...arrival } = props;
  const { door, language } = arrival;
  const words = tellingWords(language);
  const wrong = problems.length > 0;
  const frame = door === 'embedded' ? ['embedded'] : [];
  return renderDocument({
    title: wrong ? `${words.errorTitle} ${title}` : title,
    stylesheet: 'resident',
    modules: [...modules, ...frame, ...(wrong ? ['error-focus'] : [])],
    ...documentLanguage(language),
    children: (
      <ResidentPage
        title={title}
        errors={problems}
        errorTitle={problemSummary ?? words.problemSummary}
        languages={point === undefined ? null : <Languages point={point} arrival={arrival} />}
      >
        {children}
      </ResidentPage>
    ),
  });
}

function Languages({ point, arrival }: { point: StoryPoint; arrival: Arrival }) {
  const languages = languagesAt(point);
  if (languages.length === 1) return null;
  return (
    <LanguageSwitch
      label={tellingWords(arrival.language).language}
      current={arrival.language}
      languages={languages.map((language) => ({
        language,
        name: languageNames[language].own,
        direction: languageNames[language].direction,
        href: tellingAddress(point.round.pointKey, { ...arrival, language }),
      }))}
    />
  );
}
