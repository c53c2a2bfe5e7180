-- A tenant is a house that owns its data: an organisation with its teams, an alliance, a network.
-- organisation_id is the tenant key; the house itself is the space whose space_id equals it.

create table data_keys (
  organisation_id uuid not null,
  key_version int not null,
  wrapped bytea not null,
  primary key (organisation_id, key_version)
);

select tenant_table('data_keys', 'organisation_id', null);

create table spaces (
  organisation_id uuid not null,
  space_id uuid not null,
  kind text not null check (kind in ('network', 'organisation', 'team', 'alliance')),
  name text not null,
  place text not null default '',
  part_of_municipality boolean not null default false,
  network_id uuid,
  parts text[] not null,
  made_on date not null,
  primary key (organisation_id, space_id)
);

select tenant_table('spaces', 'organisation_id', 'data_keys');

create table memberships (
  organisation_id uuid not null,
  space_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('member', 'host', 'moderator', 'facilitator', 'admin', 'editor')),
  since date not null,
  primary key (organisation_id, space_id, person_id, role)
);

select tenant_table('memberships', 'organisation_id', 'data_keys');

alter table memberships add foreign key (organisation_id, space_id) references spaces;

create index memberships_of_person on memberships (person_id);

create table invitations (
  organisation_id uuid not null,
  invitation_id uuid not null,
  space_id uuid not null,
  role text not null check (role in ('member', 'host', 'moderator', 'facilitator', 'admin', 'editor')),
  token_hash bytea not null,
  sealed bytea not null,
  invited_by uuid not null,
  made_on date not null,
  expires_on date not null,
  accepted_by uuid,
  accepted_key bytea,
  primary key (organisation_id, invitation_id)
);

select tenant_table('invitations', 'organisation_id', 'data_keys');

alter table invitations add foreign key (organisation_id, space_id) references spaces;

create unique index invitations_by_token on invitations (organisation_id, token_hash);

-- What people work on keeps its history: who, when, why. What a teller changes does not come here.
create table versions (
  organisation_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  version int not null,
  body jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  reason text not null default '',
  primary key (organisation_id, object_kind, object_id, version)
);

select tenant_table('versions', 'organisation_id', 'data_keys');

-- A form that is sent twice is stored once: the key it carried, and where its sender was taken afterwards.
create table write_keys (
  organisation_id uuid not null,
  key_hash bytea not null,
  outcome text not null,
  made_on date not null,
  primary key (organisation_id, key_hash)
);

select tenant_table('write_keys', 'organisation_id', 'data_keys');

do $$
declare
  table_name text;
begin
  foreach table_name in array array['data_keys', 'spaces', 'memberships', 'invitations', 'versions', 'write_keys'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format(
      'create policy tenant on %I to zodat_learning using (organisation_id = nullif(current_setting(''zodat.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''zodat.organisation_id'', true), '''')::uuid)',
      table_name);
  end loop;
end
$$;

grant select, insert on data_keys, versions to zodat_learning;

grant select, insert, update on spaces, write_keys to zodat_learning;

grant select, insert, update, delete on invitations to zodat_learning;

grant select, insert, delete on memberships to zodat_learning;

create policy own_house on data_keys to zodat_accounts using (organisation_id = nullif(current_setting('zodat.organisation_id', true), '')::uuid) with check (organisation_id = nullif(current_setting('zodat.organisation_id', true), '')::uuid);

grant select, insert on data_keys to zodat_accounts;

create policy house_of_accounting on data_keys for select to zodat_accounting using (organisation_id = nullif(current_setting('zodat.organisation_id', true), '')::uuid);

grant select on data_keys to zodat_accounting;

-- The space switcher: a person's own memberships, and the names of spaces (which are public).
create policy own_memberships on memberships for select to zodat_accounts using (person_id = nullif(current_setting('zodat.person_id', true), '')::uuid or organisation_id = nullif(current_setting('zodat.organisation_id', true), '')::uuid);

grant select on memberships to zodat_accounts;

create policy names_are_public on spaces for select to zodat_accounts using (true);

grant select on spaces to zodat_accounts;
