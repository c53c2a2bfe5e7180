import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Lead, Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { TextLink } from '../../../ui/text-link/text-link.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { PasskeySignIn } from '../passkeys/pages.tsx';
import { commonText } from '../text.nl.ts';
import { signInText } from './text.nl.ts';

export interface SignInPageProps {
  address: string;
  /** Path to go to afterwards; '' when nowhere in particular. */
  after: string;
  errors: FieldError[];
  demo: boolean;
}

export function signInPage(props: SignInPageProps): string {
  const title = props.errors.length > 0 ? `${commonText.error} ${signInText.title}` : signInText.title;
  return renderDocument({
    title,
    stylesheet: 'work',
    modules: ['error-focus', 'passkeys'],
    children: (
      <WorkPage title={signInText.title} errors={props.errors}>
        <Stack gap="xl">
          <Lead>{signInText.lead}</Lead>
          <AskForm {...props} />
          <PasskeySignIn after={props.after} />
          <Others demo={props.demo} />
        </Stack>
      </WorkPage>
    ),
  });
}

function AskForm({ address, after, errors }: SignInPageProps) {
  return (
    <Form action="/aanmelden">
      <AfterField after={after} />
      <TextField
        id="adres"
        name="adres"
        label={signInText.address}
        help={signInText.addressHelp}
        type="email"
        inputMode="email"
        autocomplete="email"
        required
        value={address}
        error={errors.find((error) => error.field === 'adres')?.message}
      />
      <div>
        <Button variant="primary" icon="mail">
          {signInText.ask}
        </Button>
      </div>
    </Form>
  );
}

export function AfterField({ after }: { after: string }) {
  return after === '' ? null : <input type="hidden" name="naar" value={after} />;
}

function Others({ demo }: { demo: boolean }) {
  return (
    <Stack gap="m">
      {demo ? (
        <Card title={signInText.demoLink} level={2} href="/demo">
          <Paragraph>{signInText.demo}</Paragraph>
        </Card>
      ) : null}
      <Card title={signInText.tellerTitle} level={2}>
        <Paragraph>{signInText.teller}</Paragraph>
      </Card>
      <Card title={signInText.noAccountTitle} level={2}>
        <Paragraph>{signInText.noAccount}</Paragraph>
      </Card>
    </Stack>
  );
}

/** The same for every address, known or not. */
export function sentPage({ demo }: { demo: boolean }): string {
  return renderDocument({
    title: signInText.sentTitle,
    stylesheet: 'work',
    children: (
      <WorkPage title={signInText.sentTitle}>
        <Stack gap="l">
          <Lead>{signInText.sentLead}</Lead>
          <Steps items={signInText.sentSteps} />
          {demo ? (
            <div>
              <LinkButton href="/postbus" variant="primary" icon="mail">
                {signInText.toMailbox}
              </LinkButton>
            </div>
          ) : null}
          <Heading level={2} size={3}>
            {signInText.notReceivedTitle}
          </Heading>
          {signInText.notReceived.map((line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ))}
          <TextLink href="/aanmelden" icon="arrow-left">
            {signInText.askAgain}
          </TextLink>
        </Stack>
      </WorkPage>
    ),
  });
}

/** One button, because programs that check mail open every link: only a person presses it. */
export function confirmPage({
  token,
  formKey,
  after,
}: {
  token: string;
  formKey: string;
  after: string;
}): string {
  return renderDocument({
    title: signInText.confirmTitle,
    stylesheet: 'work',
    children: (
      <WorkPage title={signInText.confirmTitle}>
        <Stack gap="l">
          <Lead>{signInText.confirmLead}</Lead>
          <Form action={`/aanmelden/${token}`}>
            <input type="hidden" name="sleutel" value={formKey} />
            <AfterField after={after} />
            <div>
              <Button variant="primary">{signInText.confirm}</Button>
            </div>
          </Form>
          <Paragraph small>{signInText.confirmNote}</Paragraph>
        </Stack>
      </WorkPage>
    ),
  });
}

export function refusedPage({ reason }: { reason: keyof typeof signInText.refused }): string {
  return renderDocument({
    title: signInText.refusedTitle,
    stylesheet: 'work',
    children: (
      <WorkPage title={signInText.refusedTitle}>
        <Stack gap="l">
          <Lead>{signInText.refused[reason]}</Lead>
          <Paragraph>{signInText.refusedNext}</Paragraph>
          <div>
            <LinkButton href="/aanmelden" variant="primary" icon="mail">
              {signInText.askAgain}
            </LinkButton>
          </div>
        </Stack>
      </WorkPage>
    ),
  });
}
