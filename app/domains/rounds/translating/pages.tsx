import type { ReactNode } from 'react';
import type { FieldProblem } from '../../../platform/web/fields.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  Card,
  CardGrid,
  Form,
  Heading,
  Lead,
  Paragraph,
  Row,
  SideBySide,
  Stack,
  TextLink,
} from '../../../ui/index.ts';
import { builderDocument } from '../building/frame.tsx';
import { pathsOf } from '../building/paths.ts';
import { Revision } from '../building/revision.tsx';
import { text as buildingText } from '../building/text.nl.ts';
import type { WorkingCopy } from '../building/working-copy.ts';
import { languageNames } from '../language.ts';
import { type OtherLanguage, otherLanguages } from '../question.ts';
import { countPhrases, type Phrase, type PhraseGroup } from './phrases.ts';
import { text } from './text.nl.ts';

interface LanguagesPageProps {
  copy: WorkingCopy;
  groups: Record<OtherLanguage, PhraseGroup[]>;
}

/** The languages a round can be told in, and how far each is. */
export function languagesPage(visit: SpaceVisit, { copy, groups }: LanguagesPageProps): string {
  const paths = pathsOf(visit);
  return builderDocument({
    visit,
    round: copy.round,
    title: text.title,
    preview: false,
    children: (
      <>
        <Lead>{text.lead}</Lead>
        <CardGrid>
          {otherLanguages.map((language) => {
            const { done, all } = countPhrases(groups[language]);
            return (
              <Card
                key={language}
                title={text.languages[language]}
                href={`${paths.languages}/${language}`}
                level={2}
                eyebrow={<LanguageName language={language} />}
              >
                <Paragraph>{text.done(done, all)}</Paragraph>
              </Card>
            );
          })}
        </CardGrid>
      </>
    ),
  });
}

function LanguageName({ language }: { language: OtherLanguage }) {
  const { own, direction } = languageNames[language];
  return (
    <span lang={language} dir={direction}>
      {own}
    </span>
  );
}

interface TranslationPageProps {
  copy: WorkingCopy;
  language: OtherLanguage;
  groups: PhraseGroup[];
  problems: FieldProblem[];
  notice?: ReactNode;
}

/** All words of a round in Dutch, and beside each the same in another language. */
export function translationPage(visit: SpaceVisit, props: TranslationPageProps): string {
  const { copy, language, groups, problems, notice } = props;
  const paths = pathsOf(visit);
  const name = text.languages[language];
  return builderDocument({
    visit,
    round: copy.round,
    title: text.one(name),
    errors: problems,
    notice,
    modules: ['unsent'],
    preview: false,
    children: (
      <>
        <Lead>{text.oneLead(name)}</Lead>
        <Form action={`${paths.languages}/${language}`} csrf={visit.formKey}>
          <Revision copy={copy} />
          {groups.map((group) => (
            <Group key={group.question?.id ?? ''} group={group} language={language} problems={problems} />
          ))}
          <Row>
            <Button variant="primary">{text.keep}</Button>
            <TextLink href={`${paths.preview}?taal=${language}`} icon="eye">
              {buildingText.preview.narrow}
            </TextLink>
            <TextLink href={paths.questions}>{buildingText.edit.back}</TextLink>
          </Row>
        </Form>
      </>
    ),
  });
}

interface GroupProps {
  group: PhraseGroup;
  language: OtherLanguage;
  problems: FieldProblem[];
}

function Group({ group: { question, phrases }, language, problems }: GroupProps) {
  const id = `groep-${question?.id ?? 'ronde'}`;
  return (
    <Stack as="section" labelledBy={id}>
      <Heading level={2} size={3} id={id}>
        {question?.name ?? text.round}
      </Heading>
      <Stack gap="s">
        {phrases.map((phrase) => (
          <PhraseField
            key={phrase.field}
            phrase={phrase}
            language={language}
            error={problems.find((problem) => problem.field === phrase.field)?.message}
          />
        ))}
      </Stack>
    </Stack>
  );
}

interface PhraseFieldProps {
  phrase: Phrase;
  language: OtherLanguage;
  error: string | undefined;
}

/** The Dutch is the label of the field: whoever does not see both beside each other hears it first. */
function PhraseField({ phrase: { field, part, dutch, other }, language, error }: PhraseFieldProps) {
  const attributes = {
    id: field,
    name: field,
    lang: language,
    dir: languageNames[language].direction,
    defaultValue: other,
    'aria-invalid': error === undefined ? undefined : (true as const),
    'aria-describedby': error === undefined ? undefined : `${field}-error`,
  };
  const long = part === 'welcome' || part === 'help' || part === 'label';
  return (
    <SideBySide
      first={
        <label htmlFor={field}>
          <span className="ams-visually-hidden">{text.in(text.languages[language], text.part[part])}: </span>
          {dutch}
        </label>
      }
      second={
        <>
          {error === undefined ? null : (
            <p className="ams-error-message" id={`${field}-error`}>
              {error}
            </p>
          )}
          {long ? (
            <textarea
              className="ams-text-area ams-text-area--resize-vertical text-area"
              rows={part === 'welcome' ? 5 : 2}
              {...attributes}
            />
          ) : (
            <input className="ams-text-input" type="text" {...attributes} />
          )}
        </>
      }
    />
  );
}
