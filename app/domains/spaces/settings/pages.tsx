import type { Part, SpaceVisit } from '../../../platform/web/visit.ts';
import { Button } from '../../../ui/button/button.tsx';
import { CheckField } from '../../../ui/check-field/check-field.tsx';
import { dayInWords } from '../../../ui/day.ts';
import { renderDocument } from '../../../ui/document.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { SingleCheck } from '../../../ui/single-check/single-check.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextAreaField } from '../../../ui/text-area-field/text-area-field.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { commonText, spaceHref } from '../../accounts/index.ts';
import { workPageFrame } from '../frame.ts';
import { allParts, longestSpaceName, type TypedSettings } from '../space.ts';
import { partWords } from '../text.nl.ts';
import { settingsText as words } from './text.nl.ts';

/** One line of what changed in a space. */
export interface ChangeShown {
  version: number;
  day: string;
  by: string | null;
  stops: string;
}

export interface SettingsPageProps {
  typed: TypedSettings;
  errors: FieldError[];
  history: ChangeShown[];
  saved: boolean;
}

export function settingsPage(visit: SpaceVisit, props: SettingsPageProps): string {
  const { typed, errors, history, saved } = props;
  return renderDocument({
    title: errors.length > 0 ? `${commonText.error} ${words.title}` : `${words.title} · ${visit.space.name}`,
    stylesheet: 'work',
    modules: ['error-focus'],
    children: (
      <WorkPage
        title={words.title}
        {...workPageFrame(visit)}
        errors={errors}
        breadcrumbs={[{ label: visit.space.name, href: spaceHref(visit.space.spaceId) }]}
        notice={saved ? <Notice tone="success" title={words.saved} /> : null}
      >
        <Stack gap="xl">
          <SettingsForm visit={visit} typed={typed} errors={errors} />
          <History changes={history} />
        </Stack>
      </WorkPage>
    ),
  });
}

function SettingsForm({
  visit,
  typed,
  errors,
}: { visit: SpaceVisit } & Pick<SettingsPageProps, 'typed' | 'errors'>) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Form action={`${spaceHref(visit.space.spaceId)}/instellingen`} csrf={visit.formKey}>
      <NameAndPlace typed={typed} errorOf={errorOf} />
      {visit.space.kind === 'organisation' ? <MunicipalityCheck checked={typed.partOfMunicipality} /> : null}
      <CheckField
        id="onderdelen"
        name="onderdelen"
        legend={words.parts}
        help={words.partsHelp}
        value={typed.parts}
        options={allParts.filter(isChoice).map((part) => ({
          value: part,
          label: partWords[part],
          description: words.part[part],
        }))}
      />
      <TextAreaField
        id="inRuil"
        name="inRuil"
        label={words.stops}
        help={words.stopsHelp}
        required={false}
        rows={3}
        value={typed.stops}
        error={errorOf('inRuil')}
      />
      <div>
        <Button variant="primary">{words.save}</Button>
      </div>
    </Form>
  );
}

function isChoice(part: Part): part is Exclude<Part, 'ontmoeten'> {
  return part !== 'ontmoeten';
}

type ErrorOf = (field: string) => string | undefined;

export function NameAndPlace({ typed, errorOf }: { typed: TypedSettings; errorOf: ErrorOf }) {
  return (
    <>
      <TextField
        id="naam"
        name="naam"
        label={words.name}
        autocomplete="off"
        maxLength={longestSpaceName}
        required
        value={typed.name}
        error={errorOf('naam')}
      />
      <TextField
        id="plaats"
        name="plaats"
        label={words.place}
        help={words.placeHelp}
        autocomplete="off"
        maxLength={longestSpaceName}
        required={false}
        value={typed.place}
        error={errorOf('plaats')}
      />
    </>
  );
}

export function MunicipalityCheck({ checked }: { checked: boolean }) {
  return (
    <SingleCheck
      id="vanGemeente"
      name="vanGemeente"
      label={words.municipality}
      description={words.municipalityHelp}
      checked={checked}
    />
  );
}

function History({ changes }: { changes: ChangeShown[] }) {
  return (
    <Stack as="section" labelledBy="veranderingen">
      <Heading level={2} id="veranderingen">
        {words.historyTitle}
      </Heading>
      {changes.map((change) => (
        <div key={change.version}>
          <Paragraph>
            <strong>{change.version === 1 ? words.first : words.changed}</strong>{' '}
            {words.historyLine(dayInWords(change.day), change.by ?? words.someone)}
          </Paragraph>
          {change.stops === '' ? null : <Paragraph small>{words.stopped(change.stops)}</Paragraph>}
        </div>
      ))}
    </Stack>
  );
}
