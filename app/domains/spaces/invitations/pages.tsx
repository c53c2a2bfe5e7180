import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { dayInWords } from '../../../ui/day.ts';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { RadioField } from '../../../ui/radio-field/radio-field.tsx';
import { Row, Stack } from '../../../ui/stack/stack.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { roleLabel, roleWords, spaceHref } from '../../accounts/index.ts';
import type { InvitationShown } from '../people/meeting.ts';
import { rolesIn } from '../space.ts';
import type { TypedInvitation } from './invitation.ts';
import { roleMeaning, invitationText as words } from './text.nl.ts';

export interface InvitationFormProps {
  visit: SpaceVisit;
  typed?: TypedInvitation | undefined;
  errors: FieldError[];
}

export function InvitationForm({ visit, typed, errors }: InvitationFormProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Stack as="section" labelledBy="uitnodigen">
      <Heading level={2} id="uitnodigen">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      <Form action={`${spaceHref(visit.space.spaceId)}/uitnodigingen`} csrf={visit.formKey}>
        <TextField
          id="adres"
          name="adres"
          label={words.address}
          type="email"
          inputMode="email"
          autocomplete="off"
          required
          value={typed?.address}
          error={errorOf('adres')}
        />
        <RadioField
          id="rol"
          name="rol"
          legend={words.role}
          help={words.roleHelp}
          required
          value={typed?.role}
          error={errorOf('rol')}
          options={rolesIn(visit.space.kind).map((role) => ({
            value: role,
            label: roleLabel(role),
            description: roleMeaning[role],
          }))}
        />
        <div>
          <Button variant="primary" icon="mail">
            {words.send}
          </Button>
        </div>
      </Form>
    </Stack>
  );
}

export function OpenInvitations({
  visit,
  invitations,
}: {
  visit: SpaceVisit;
  invitations: InvitationShown[];
}) {
  if (invitations.length === 0) return null;
  return (
    <Stack as="section" labelledBy="uitgenodigd">
      <Heading level={2} id="uitgenodigd">
        {words.openTitle}
      </Heading>
      {invitations.map((invitation) => (
        <OneInvitation visit={visit} invitation={invitation} key={invitation.invitationId} />
      ))}
    </Stack>
  );
}

function OneInvitation({ visit, invitation }: { visit: SpaceVisit; invitation: InvitationShown }) {
  const { address, role, expired } = invitation;
  const path = `${spaceHref(visit.space.spaceId)}/uitnodigingen/${invitation.invitationId}`;
  const day = dayInWords(invitation.expiresOn);
  return (
    <Card title={address} eyebrow={`${roleWords[role]}, ${expired ? words.expired(day) : words.until(day)}`}>
      <Row>
        <Form action={`${path}/verzending`} csrf={visit.formKey}>
          <Button variant="secondary" attributes={{ 'aria-label': words.againFor(address) }}>
            {words.again}
          </Button>
        </Form>
        <Form action={`${path}/intrekking`} csrf={visit.formKey}>
          <Button variant="tertiary" attributes={{ 'aria-label': words.withdrawFor(address) }}>
            {words.withdraw}
          </Button>
        </Form>
      </Row>
    </Card>
  );
}
