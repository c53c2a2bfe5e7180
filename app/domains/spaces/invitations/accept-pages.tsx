import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Lead, Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { commonText, longestName } from '../../accounts/index.ts';
import { acceptText } from './text.nl.ts';

export interface AcceptPageProps {
  /** Address of the link itself, where the form goes. */
  path: string;
  formKey: string;
  space: string;
  role: string;
  inviter: string | null;
  /** As whom one takes part: signed in already, known by the address, or new here. */
  who: { kind: 'signed-in'; name: string } | { kind: 'known' } | { kind: 'new'; typed: string };
  errors: FieldError[];
}

export function acceptPage(props: AcceptPageProps): string {
  const { space, role, inviter, errors, who } = props;
  const title = acceptText.title(space);
  return renderDocument({
    title: errors.length > 0 ? `${commonText.error} ${title}` : title,
    stylesheet: 'work',
    modules: ['error-focus'],
    children: (
      <WorkPage title={title} errors={errors}>
        <Stack gap="l">
          <Lead>{acceptText.invited(inviter ?? acceptText.someone, role)}</Lead>
          <Paragraph>{acceptText.about}</Paragraph>
          <Paragraph>{whoInWords(who)}</Paragraph>
          <Form action={props.path}>
            <input type="hidden" name="sleutel" value={props.formKey} />
            {who.kind === 'new' ? <NameField typed={who.typed} error={errors[0]?.message} /> : null}
            <div>
              <Button variant="primary">{acceptText.join}</Button>
            </div>
          </Form>
        </Stack>
      </WorkPage>
    ),
  });
}

function whoInWords(who: AcceptPageProps['who']): string {
  if (who.kind === 'signed-in') return acceptText.asYou(who.name);
  return who.kind === 'known' ? acceptText.known : acceptText.newHere;
}

function NameField({ typed, error }: { typed: string; error: string | undefined }) {
  return (
    <TextField
      id="naam"
      name="naam"
      label={acceptText.name}
      help={acceptText.nameHelp}
      autocomplete="name"
      maxLength={longestName}
      required
      value={typed}
      error={error}
    />
  );
}

export function refusedInvitationPage({ reason }: { reason: keyof typeof acceptText.refused }): string {
  return renderDocument({
    title: acceptText.refusedTitle,
    stylesheet: 'work',
    children: (
      <WorkPage title={acceptText.refusedTitle}>
        <Stack gap="l">
          <Lead>{acceptText.refused[reason]}</Lead>
          <div>
            <LinkButton href="/aanmelden" variant="secondary">
              {acceptText.signIn}
            </LinkButton>
          </div>
        </Stack>
      </WorkPage>
    ),
  });
}
