import { Fragment } from 'react';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { CheckField } from '../../../ui/check-field/check-field.tsx';
import { renderDocument } from '../../../ui/document.tsx';
import type { FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Heading } from '../../../ui/heading/heading.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Lead, Paragraph } from '../../../ui/paragraph/paragraph.tsx';
import { Stack } from '../../../ui/stack/stack.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { TextLink } from '../../../ui/text-link/text-link.tsx';
import { WorkPage } from '../../../ui/work-page/work-page.tsx';
import { commonText, roleLabel, rolesInWords, spaceHref } from '../../accounts/index.ts';
import { workPageFrame } from '../frame.ts';
import { InvitationForm, type InvitationFormProps, OpenInvitations } from '../invitations/pages.tsx';
import { invitationText, roleMeaning } from '../invitations/text.nl.ts';
import { has, rolesIn } from '../space.ts';
import type { Meeting, PersonHere } from './meeting.ts';
import { peopleText as words } from './text.nl.ts';

export interface MeetingPageProps {
  meeting: Meeting;
  /** What was typed in the form, when something has to be put right. */
  typed?: InvitationFormProps['typed'];
  errors?: FieldError[];
  done?: keyof typeof invitationText.done | null;
}

export function meetingPage(visit: SpaceVisit, props: MeetingPageProps): string {
  const { meeting, typed, errors = [], done = null } = props;
  const { space } = visit;
  const admin = has(space, 'admin');
  return renderDocument({
    title: errors.length > 0 ? `${commonText.error} ${words.title}` : `${words.title} · ${space.name}`,
    stylesheet: 'work',
    modules: ['error-focus'],
    children: (
      <WorkPage
        title={words.title}
        {...workPageFrame(visit, 'ontmoeten')}
        errors={errors}
        notice={done === null ? null : <Notice tone="success" title={invitationText.done[done]} />}
      >
        <Stack gap="xl">
          <Lead>{words.lead(space.name)}</Lead>
          <People visit={visit} meeting={meeting} admin={admin} />
          {admin ? <OpenInvitations visit={visit} invitations={meeting.invitations} /> : null}
          {admin ? (
            <InvitationForm visit={visit} typed={typed} errors={errors} />
          ) : (
            <Paragraph>{words.askAdmin}</Paragraph>
          )}
          <Notice tone="info" title={words.meetTitle}>
            <Paragraph>{words.meet}</Paragraph>
          </Notice>
        </Stack>
      </WorkPage>
    ),
  });
}

function People({ visit, meeting, admin }: { visit: SpaceVisit; meeting: Meeting; admin: boolean }) {
  return (
    <Stack as="section" labelledBy="mensen">
      <Heading level={2} id="mensen">
        {words.peopleTitle}
      </Heading>
      {meeting.people.length === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <Table
          caption={words.tableCaption}
          head={[words.person, words.roles]}
          rows={meeting.people.map((person) => personRow(visit, person, admin))}
        />
      )}
      {meeting.houseAdmins.length === 0 ? null : (
        <Paragraph small>
          {words.houseAdmins(new Intl.ListFormat('nl').format(meeting.houseAdmins))}
        </Paragraph>
      )}
    </Stack>
  );
}

function personRow(visit: SpaceVisit, { personId, name, roles }: PersonHere, admin: boolean) {
  const you = personId === visit.visitor.personId ? ` ${words.you}` : '';
  if (!admin) return [`${name}${you}`, rolesInWords(roles)];
  const change = (
    <Fragment key={personId}>
      {rolesInWords(roles)}
      <br />
      <TextLink href={`${spaceHref(visit.space.spaceId)}/mensen/${personId}`}>
        {words.change}
        <span className="ams-visually-hidden"> {words.changeOf(name)}</span>
      </TextLink>
    </Fragment>
  );
  return [`${name}${you}`, change];
}

export function rolesPage(visit: SpaceVisit, person: PersonHere, error?: string): string {
  const title = words.rolesTitle(person.name);
  const errors = error === undefined ? [] : [{ field: 'rollen', message: error }];
  const meetingHref = `${spaceHref(visit.space.spaceId)}/ontmoeten`;
  return renderDocument({
    title: errors.length > 0 ? `${commonText.error} ${title}` : title,
    stylesheet: 'work',
    modules: ['error-focus'],
    children: (
      <WorkPage
        title={title}
        {...workPageFrame(visit, 'ontmoeten')}
        errors={errors}
        breadcrumbs={[{ label: words.title, href: meetingHref }]}
      >
        <Form action={`${spaceHref(visit.space.spaceId)}/mensen/${person.personId}`} csrf={visit.formKey}>
          <CheckField
            id="rollen"
            name="rollen"
            legend={words.rolesLegend}
            help={words.rolesHelp}
            value={person.roles}
            error={error}
            options={rolesIn(visit.space.kind).map((role) => ({
              value: role,
              label: roleLabel(role),
              description: roleMeaning[role],
            }))}
          />
          <div className="row">
            <Button variant="primary">{words.save}</Button>
            <LinkButton href={meetingHref} variant="tertiary">
              {commonText.cancel}
            </LinkButton>
          </div>
        </Form>
      </WorkPage>
    ),
  });
}
