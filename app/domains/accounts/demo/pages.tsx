import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Card, CardGrid } from '../../../ui/card/card.tsx';
import { DefinitionList } from '../../../ui/definition-list/definition-list.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Lead, Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { TextLink } from '../../../ui/text-link/text-link.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import type { DemoPerson } from './demo-person.ts';
import { demoText as words } from './text.nl.ts';

export function demoPage({ people }: { people: readonly DemoPerson[] }): string {
  return renderDocument({
    title: words.title,
    stylesheet: 'work',
    children: (
      <WorkPage title={words.title}>
        <Stack gap="l">
          <Lead>{people.length === 0 ? words.none : words.lead}</Lead>
          <CardGrid>
            {people.map((person) => (
              <Card title={person.name} level={2} eyebrow={person.place} key={person.personId}>
                <Paragraph>{person.does}</Paragraph>
                <Form action="/demo/aanmelding">
                  <input type="hidden" name="personId" value={person.personId} />
                  <div>
                    <Button variant="secondary">{words.enterAs(person.name)}</Button>
                  </div>
                </Form>
              </Card>
            ))}
          </CardGrid>
          <TextLink href="/aanmelden" icon="mail">
            {words.signIn}
          </TextLink>
        </Stack>
      </WorkPage>
    ),
  });
}

export interface MailShown {
  id: string;
  to: string;
  subject: string;
  /** The plain text of the mail. */
  text: string;
}

export function mailboxPage({ mails }: { mails: readonly MailShown[] }): string {
  return renderDocument({
    title: words.mailboxTitle,
    stylesheet: 'work',
    children: (
      <WorkPage title={words.mailboxTitle}>
        <Stack gap="l">
          <Lead>{words.mailboxLead}</Lead>
          {mails.length === 0 ? <EmptyMailbox /> : null}
          {mails.map((mail) => (
            <Card
              title={mail.subject}
              level={2}
              href={`/postbus/${mail.id}`}
              eyebrow={mail.to}
              key={mail.id}
            />
          ))}
        </Stack>
      </WorkPage>
    ),
  });
}

function EmptyMailbox() {
  return (
    <EmptyState
      title={words.mailboxEmptyTitle}
      action={
        <LinkButton href="/postbus" variant="secondary">
          {words.reload}
        </LinkButton>
      }
    >
      <Paragraph>{words.mailboxEmpty}</Paragraph>
    </EmptyState>
  );
}

export function mailPage({ mail }: { mail: MailShown }): string {
  return renderDocument({
    title: mail.subject,
    stylesheet: 'work',
    children: (
      <WorkPage title={mail.subject} breadcrumbs={[{ label: words.mailboxTitle, href: '/postbus' }]}>
        <Stack gap="l">
          <DefinitionList items={[{ term: words.to, description: mail.to }]} />
          {mail.text.split(/\n{2,}/).map((paragraph) => (
            <Paragraph key={paragraph}>
              <Linked text={paragraph} />
            </Paragraph>
          ))}
          <TextLink href="/postbus" icon="arrow-left">
            {words.back}
          </TextLink>
        </Stack>
      </WorkPage>
    ),
  });
}

/** A mail program makes addresses in plain text into links; so does this page, and only for web addresses. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((piece) =>
    /^https?:\/\//.test(piece) ? (
      <TextLink href={piece} key={piece}>
        {piece}
      </TextLink>
    ) : (
      piece
    ),
  );
}
