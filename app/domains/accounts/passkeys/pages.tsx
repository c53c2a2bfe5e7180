import { Button } from '../../../ui/button/button.tsx';
import { Disclosure } from '../../../ui/disclosure/disclosure.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import type { Passkey } from './passkey.ts';
import { passkeyText as words } from './text.nl.ts';

/**
 * Signing in with a passkey takes JavaScript, so this part is hidden until its module shows it. The module asks the
 * address in `data-question`, lets the device answer, and sends the answer with this form.
 */
export function PasskeySignIn({ after }: { after: string }) {
  return (
    <div data-module="passkey-sign-in" data-question="/aanmelden/passkey/vraag" hidden>
      <Form action="/aanmelden/passkey">
        {after === '' ? null : <input type="hidden" name="naar" value={after} />}
        <input type="hidden" name="antwoord" value="" />
        <Heading level={2} size={3}>
          {words.signInTitle}
        </Heading>
        <Paragraph>{words.signInLead}</Paragraph>
        <div>
          <Button variant="secondary" icon="key">
            {words.signIn}
          </Button>
        </div>
      </Form>
    </div>
  );
}

export interface PasskeysProps {
  passkeys: Passkey[];
  formKey: string;
  label: string;
  labelError?: string | undefined;
}

/** The passkeys of someone, on their profile. */
export function Passkeys({ passkeys, formKey, label, labelError }: PasskeysProps) {
  return (
    <Stack as="section" labelledBy="toegangssleutels">
      <Heading level={2} id="toegangssleutels">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      {passkeys.length === 0 ? <Paragraph>{words.none}</Paragraph> : null}
      {passkeys.map((passkey) => (
        <OnePasskey passkey={passkey} formKey={formKey} key={passkey.credentialId} />
      ))}
      <div data-module="passkey-missing">
        <Paragraph>{words.notHere}</Paragraph>
      </div>
      <div data-module="passkey-add" data-question="/profiel/passkeys/vraag" hidden>
        <Form action="/profiel/passkeys" csrf={formKey}>
          <input type="hidden" name="antwoord" value="" />
          <TextField
            id="sleutelnaam"
            name="sleutelnaam"
            label={words.label}
            help={words.labelHelp}
            value={label}
            error={labelError}
            autocomplete="off"
            maxLength={80}
          />
          <div>
            <Button variant="secondary" icon="key">
              {words.add}
            </Button>
          </div>
        </Form>
      </div>
    </Stack>
  );
}

function OnePasskey({ passkey, formKey }: { passkey: Passkey; formKey: string }) {
  const { credentialId, label, madeOn } = passkey;
  const path = `/profiel/passkeys/${credentialId}`;
  return (
    <Disclosure summary={label}>
      <Stack gap="m">
        <Paragraph>{words.madeOn(readableDate(madeOn))}</Paragraph>
        <Form action={`${path}/naam`} csrf={formKey}>
          <TextField
            id={`naam-${credentialId}`}
            name="sleutelnaam"
            label={words.renameLabel(label)}
            value={label}
            autocomplete="off"
            maxLength={80}
          />
          <div>
            <Button variant="secondary">{words.rename}</Button>
          </div>
        </Form>
        <Form action={`${path}/verwijdering`} csrf={formKey}>
          <Paragraph>{words.removeNote}</Paragraph>
          <div>
            <Button variant="tertiary">{words.removeLabel(label)}</Button>
          </div>
        </Form>
      </Stack>
    </Disclosure>
  );
}

function readableDate(date: string): string {
  return new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
