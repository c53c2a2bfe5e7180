-- People who sign in. Tellers are not here: they have no account. Address and name are sealed; the hash of
-- the address (keyed) finds a person. Only zodat_accounts reaches these tables.

create table people (
  person_id uuid primary key,
  email_hash bytea not null unique,
  sealed bytea not null,
  made_on date not null
);

create table passkeys (
  credential_id text primary key,
  person_id uuid not null references people on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  made_on date not null
);

create index passkeys_of_person on passkeys (person_id);

create table sign_ins (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null
);

create index sign_ins_of_person on sign_ins (person_id);

-- A link by mail. The address and the link itself are sealed, and emptied once the mail has left. used_key names
-- the one form that used it, so that a double click on its button is not a refusal.
create table mail_links (
  token_hash bytea primary key,
  mail_link_id uuid not null unique,
  email_hash bytea not null,
  sealed bytea not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_key bytea
);

do $$
declare
  table_name text;
begin
  foreach table_name in array array['people', 'passkeys', 'sign_ins', 'mail_links'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy accounts on %I to zodat_accounts using (true) with check (true)', table_name);
    execute format('grant select, insert, update, delete on %I to zodat_accounts', table_name);
  end loop;
end
$$;
