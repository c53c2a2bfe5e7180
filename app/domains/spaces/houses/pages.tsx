import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button } from '../../../ui/button/button.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Lead } from '../../../ui/paragraph/paragraph.tsx';
import { RadioField } from '../../../ui/radio-field/radio-field.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { commonText, spaceHref } from '../../accounts/index.ts';
import { workPageFrame } from '../frame.ts';
import { MunicipalityCheck, NameAndPlace } from '../settings/pages.tsx';
import type { TypedSettings } from '../space.ts';
import type { TypedHouse } from './house.ts';
import { houseText as words } from './text.nl.ts';

interface MakingPageProps {
  title: string;
  lead: string;
  errors: FieldError[];
  children: React.ReactNode;
}

function makingPage(visit: SpaceVisit, { title, lead, errors, children }: MakingPageProps): string {
  return renderDocument({
    title: errors.length > 0 ? `${commonText.error} ${title}` : title,
    stylesheet: 'work',
    modules: ['error-focus'],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit)}
        errors={errors}
        breadcrumbs={[{ label: visit.space.name, href: spaceHref(visit.space.spaceId) }]}
      >
        <Stack gap="l">
          <Lead>{lead}</Lead>
          {children}
        </Stack>
      </WorkPage>
    ),
  });
}

const messageOf = (errors: FieldError[]) => (field: string) =>
  errors.find((error) => error.field === field)?.message;

export function teamFormPage(visit: SpaceVisit, typed: TypedSettings, errors: FieldError[]): string {
  return makingPage(visit, {
    title: words.teamTitle,
    lead: words.teamLead,
    errors,
    children: (
      <Form action={`${spaceHref(visit.space.spaceId)}/teams`} csrf={visit.formKey}>
        <NameAndPlace typed={typed} errorOf={messageOf(errors)} />
        <div>
          <Button variant="primary">{words.makeTeam}</Button>
        </div>
      </Form>
    ),
  });
}

export function houseFormPage(visit: SpaceVisit, typed: TypedHouse, errors: FieldError[]): string {
  const errorOf = messageOf(errors);
  return makingPage(visit, {
    title: words.houseTitle,
    lead: words.houseLead,
    errors,
    children: (
      <Form action={`${spaceHref(visit.space.spaceId)}/huizen`} csrf={visit.formKey}>
        <RadioField
          id="soort"
          name="soort"
          legend={words.kind}
          required
          value={typed.kind}
          error={errorOf('soort')}
          options={Object.entries(words.kinds).map(([value, option]) => ({ value, ...option }))}
        />
        <NameAndPlace typed={typed.settings} errorOf={errorOf} />
        <MunicipalityCheck checked={typed.settings.partOfMunicipality} />
        <TextField
          id="beheerder"
          name="beheerder"
          label={words.admin}
          help={words.adminHelp}
          type="email"
          inputMode="email"
          autocomplete="off"
          required
          value={typed.admin}
          error={errorOf('beheerder')}
        />
        <div>
          <Button variant="primary">{words.makeHouse}</Button>
        </div>
      </Form>
    ),
  });
}
