import type { OwnSpace } from '../../../platform/web/visit.ts';
import { Button } from '../../../ui/button/button.tsx';
import { DefinitionList } from '../../../ui/definition-list/definition-list.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { TextLink } from '../../../ui/text-link/text-link.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { type PersonFrame, spaceHref } from '../frame.ts';
import { Passkeys } from '../passkeys/pages.tsx';
import type { Passkey } from '../passkeys/passkey.ts';
import { longestName } from '../people/person.ts';
import { commonText, kindWords, rolesInWords } from '../text.nl.ts';
import { profileText as words } from './text.nl.ts';

export interface ProfilePageProps {
  frame: PersonFrame;
  formKey: string;
  name: string;
  address: string;
  spaces: OwnSpace[];
  passkeys: Passkey[];
  passkeyLabel: string;
  errors: FieldError[];
  /** What was just done. */
  saved: keyof typeof words.saved | null;
}

export function profilePage(props: ProfilePageProps): string {
  const { frame, errors, saved, formKey } = props;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return renderDocument({
    title: errors.length > 0 ? `${commonText.error} ${words.title}` : words.title,
    stylesheet: 'work',
    modules: ['error-focus', 'passkeys'],
    children: (
      <WorkPage
        title={words.title}
        {...frame}
        errors={errors}
        notice={saved === null ? null : <Notice tone="success" title={words.saved[saved]} />}
      >
        <Stack gap="xl">
          <You {...props} nameError={errorOf('naam')} />
          <Spaces spaces={props.spaces} />
          <Passkeys
            passkeys={props.passkeys}
            formKey={formKey}
            label={props.passkeyLabel}
            labelError={errorOf('sleutelnaam')}
          />
          <Leave formKey={formKey} />
        </Stack>
      </WorkPage>
    ),
  });
}

function You(props: ProfilePageProps & { nameError: string | undefined }) {
  return (
    <Stack as="section" labelledBy="jij">
      <Heading level={2} id="jij">
        {words.youTitle}
      </Heading>
      <DefinitionList items={[{ term: words.address, description: props.address }]} />
      <Form action="/profiel/naam" csrf={props.formKey}>
        <TextField
          id="naam"
          name="naam"
          label={words.name}
          help={words.nameHelp}
          autocomplete="name"
          maxLength={longestName}
          required
          value={props.name}
          error={props.nameError}
        />
        <div>
          <Button variant="primary">{words.save}</Button>
        </div>
      </Form>
    </Stack>
  );
}

function Spaces({ spaces }: { spaces: OwnSpace[] }) {
  return (
    <Stack as="section" labelledBy="ruimtes">
      <Heading level={2} id="ruimtes">
        {words.spacesTitle}
      </Heading>
      {spaces.length === 0 ? <Paragraph>{words.noSpaces}</Paragraph> : null}
      {spaces.map((space) => (
        <Paragraph key={space.spaceId}>
          <TextLink href={spaceHref(space.spaceId)}>{space.name}</TextLink> (
          {kindWords[space.kind].toLowerCase()}): {rolesInWords(space.roles)}
        </Paragraph>
      ))}
    </Stack>
  );
}

function Leave({ formKey }: { formKey: string }) {
  return (
    <Stack as="section" labelledBy="afmelden">
      <Heading level={2} id="afmelden">
        {words.leaveTitle}
      </Heading>
      <Paragraph>{words.leaveLead}</Paragraph>
      <Form action="/profiel/afmelding-overal" csrf={formKey}>
        <div>
          <Button variant="secondary" icon="sign-out">
            {words.leaveEverywhere}
          </Button>
        </div>
      </Form>
      <Paragraph small>{words.signedOutNote}</Paragraph>
    </Stack>
  );
}
