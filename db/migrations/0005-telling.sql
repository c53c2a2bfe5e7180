-- Telling in the way that suits people: languages, invitations, on paper, with someone's help, by voice, offline.

-- open: anyone with the link · invited: only with a one-time invitation. `languages` holds the round's own words
-- (title, welcome) in other languages: {"en": {"title": "…", "welcome": "…"}}.
alter table rounds
  add column entry text not null default 'open' check (entry in ('open', 'invited')),
  add column languages jsonb not null default '{}',
  add column takes_voice boolean not null default false,
  add column takes_pictures boolean not null default false,
  -- The day a host closed it: what was said before may still be brought in for a while (paper, a helping hand).
  add column closed_on date;

-- written_down: a colleague wrote it, the teller approved it · paper: typed in from a paper form · generated: invented
-- by `zodat generate` for a load test.
-- `invited`: told with a one-time invitation; nothing says which.
alter table stories
  drop constraint stories_origin_check,
  add constraint stories_origin_check check (origin in ('told', 'imported', 'written_down', 'paper', 'generated')),
  add column invited boolean not null default false;

-- What waits on a phone without a connection is sealed to this key; the private half is sealed by the house.
create table round_keys (
  organisation_id uuid not null,
  round_id uuid not null,
  -- P-256, uncompressed point.
  public_key bytea not null,
  private_key_sealed bytea not null,
  made_on date not null,
  primary key (organisation_id, round_id)
);

select tenant_table('round_keys', 'organisation_id', 'data_keys');

alter table round_keys add foreign key (organisation_id, round_id) references rounds;

-- The questions of a round while a host works on them. Tellers see nothing of it until it becomes a form version.
-- `revision` goes up with each change, so that an old tab never writes over a newer one; `base_version` is the form it
-- began with; `removed` is the last question that was taken out and can be put back.
create table form_drafts (
  organisation_id uuid not null,
  round_id uuid not null,
  revision int not null,
  base_version int not null,
  questions jsonb not null,
  languages jsonb not null,
  removed jsonb,
  changed_by uuid not null,
  changed_on date not null,
  primary key (organisation_id, round_id)
);

select tenant_table('form_drafts', 'organisation_id', 'data_keys');

alter table form_drafts add foreign key (organisation_id, round_id) references rounds;

-- Questions a house uses more than once. A form refers to them by id and version; a version never changes.
create table library_questions (
  organisation_id uuid not null,
  library_id uuid not null,
  version int not null,
  question jsonb not null,
  made_by uuid not null,
  made_on date not null,
  primary key (organisation_id, library_id, version)
);

select tenant_table('library_questions', 'organisation_id', 'data_keys');

-- One-time invitations to tell. Whom they went to is not kept, and no story says which invitation it came with.
-- `sealed` holds the address and the link of a mail that still has to leave; it goes with the mail.
create table telling_invitations (
  organisation_id uuid not null,
  invitation_id uuid not null,
  round_id uuid not null,
  token_hash bytea not null,
  way text not null check (way in ('mail', 'print')),
  made_on date not null,
  expires_on date not null,
  used boolean not null default false,
  sealed bytea,
  primary key (organisation_id, invitation_id)
);

select tenant_table('telling_invitations', 'organisation_id', 'data_keys');

alter table telling_invitations add foreign key (organisation_id, round_id) references rounds;

create unique index telling_invitations_by_token on telling_invitations (organisation_id, token_hash);

create index telling_invitations_of_round on telling_invitations (organisation_id, round_id);

-- What a colleague wrote down of someone's words, until that person has said "yes, like this". Then it becomes a
-- story, and this row goes: no story says who wrote it down.
create table written_down (
  organisation_id uuid not null,
  draft_id uuid not null,
  round_id uuid not null,
  form_version int not null,
  token_hash bytea not null,
  sealed bytea not null,
  made_by uuid not null,
  made_on date not null,
  expires_on date not null,
  primary key (organisation_id, draft_id)
);

select tenant_table('written_down', 'organisation_id', 'data_keys');

alter table written_down add foreign key (organisation_id, round_id) references rounds;

create unique index written_down_by_token on written_down (organisation_id, token_hash);

create index written_down_of_round on written_down (organisation_id, round_id);

-- Printed paper forms, each with a number and a key from which the return code on its strip was made. The key goes
-- when the form has been typed in.
create table paper_forms (
  organisation_id uuid not null,
  round_id uuid not null,
  number int not null,
  form_version int not null,
  key_sealed bytea,
  printed_on date not null,
  typed_in boolean not null default false,
  primary key (organisation_id, round_id, number),
  check (typed_in = (key_sealed is null))
);

select tenant_table('paper_forms', 'organisation_id', 'data_keys');

alter table paper_forms add foreign key (organisation_id, round_id) references rounds;

-- A spoken story or a picture that came with a story: the bytes, sealed.
create table story_media (
  organisation_id uuid not null,
  media_id uuid not null,
  story_id uuid not null,
  kind text not null check (kind in ('voice', 'picture')),
  content_type text not null,
  -- Of a voice how long it is, when its device said so.
  seconds int check (seconds between 1 and 600),
  -- Of a picture what can be seen on it, in the teller's words; of a voice nothing.
  words_sealed bytea,
  sealed bytea not null,
  primary key (organisation_id, media_id),
  check (case kind when 'voice' then words_sealed is null else seconds is null end)
);

select tenant_table('story_media', 'organisation_id', 'data_keys');

alter table story_media add foreign key (organisation_id, story_id) references stories on delete cascade;

create unique index media_of_story on story_media (organisation_id, story_id, kind);

-- What someone of the circle types out of a spoken story. `sealed` is the draft; when it is done the words are in the
-- story itself, and the row says that they were typed out. Nothing says by whom.
create table typed_out (
  organisation_id uuid not null,
  story_id uuid not null,
  -- Goes up with each change, so that an old page never writes over a newer one.
  revision int not null,
  sealed bytea,
  changed_on date not null,
  primary key (organisation_id, story_id)
);

select tenant_table('typed_out', 'organisation_id', 'data_keys');

alter table typed_out add foreign key (organisation_id, story_id) references stories on delete cascade;

-- Whether a story may go further than the team, decided by a person and with a reason its teller sees. No row: new.
create table moderations (
  organisation_id uuid not null,
  story_id uuid not null,
  state text not null check (state in ('read', 'passed_on', 'asked', 'kept_near')),
  -- Others may recognise the teller.
  recognisable boolean not null default false,
  reason_sealed bytea,
  decided_by uuid not null,
  decided_on date not null,
  primary key (organisation_id, story_id)
);

select tenant_table('moderations', 'organisation_id', 'data_keys');

alter table moderations add foreign key (organisation_id, story_id) references stories on delete cascade;

-- What someone wrote beside a story for themselves.
create table own_notes (
  organisation_id uuid not null,
  story_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  changed_on date not null,
  primary key (organisation_id, story_id, person_id)
);

select tenant_table('own_notes', 'organisation_id', 'data_keys');

alter table own_notes add foreign key (organisation_id, story_id) references stories on delete cascade;

-- Stories the circle of a round puts on the table together.
create table selections (
  organisation_id uuid not null,
  selection_id uuid not null,
  round_id uuid not null,
  name text not null,
  made_by uuid not null,
  made_on date not null,
  primary key (organisation_id, selection_id)
);

select tenant_table('selections', 'organisation_id', 'data_keys');

alter table selections add foreign key (organisation_id, round_id) references rounds;

create index selections_of_round on selections (organisation_id, round_id);

create table selected_stories (
  organisation_id uuid not null,
  selection_id uuid not null,
  story_id uuid not null,
  place int not null,
  primary key (organisation_id, selection_id, story_id)
);

select tenant_table('selected_stories', 'organisation_id', 'data_keys');

alter table selected_stories add foreign key (organisation_id, selection_id) references selections on delete cascade;

alter table selected_stories add foreign key (organisation_id, story_id) references stories on delete cascade;

-- For a story that goes: it leaves every selection it was in.
create index selected_stories_of_story on selected_stories (organisation_id, story_id);

do $$
declare
  table_name text;
begin
  foreach table_name in array array['round_keys', 'form_drafts', 'library_questions', 'telling_invitations', 'written_down', 'paper_forms', 'story_media', 'typed_out', 'moderations', 'own_notes', 'selections', 'selected_stories'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format(
      'create policy tenant on %I to zodat_learning using (organisation_id = nullif(current_setting(''zodat.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''zodat.organisation_id'', true), '''')::uuid)',
      table_name);
  end loop;
end
$$;

grant select, insert on round_keys, library_questions to zodat_learning;

grant select, insert, update on form_drafts, telling_invitations, paper_forms to zodat_learning;

grant select, insert, delete on story_media, selections to zodat_learning;

grant select, insert, update, delete on written_down, typed_out, moderations, own_notes, selected_stories to zodat_learning;
