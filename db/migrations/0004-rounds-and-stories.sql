-- Rounds and what is told in them.

create table rounds (
  organisation_id uuid not null,
  round_id uuid not null,
  space_id uuid not null,
  title text not null,
  welcome text not null,
  state text not null check (state in ('draft', 'open', 'closed')),
  form_version int not null,
  point_key text not null,
  closes_on date,
  made_by uuid not null,
  made_on date not null,
  primary key (organisation_id, round_id)
);

select tenant_table('rounds', 'organisation_id', 'data_keys');

alter table rounds add foreign key (organisation_id, space_id) references spaces;

create index rounds_of_space on rounds (organisation_id, space_id);

create table forms (
  organisation_id uuid not null,
  round_id uuid not null,
  version int not null,
  questions jsonb not null,
  made_on date not null,
  primary key (organisation_id, round_id, version)
);

select tenant_table('forms', 'organisation_id', 'data_keys');

alter table forms add foreign key (organisation_id, round_id) references rounds;

-- The address of a story point says nothing about the house behind it; this finds the house.
create table story_points (
  point_key text primary key,
  organisation_id uuid not null,
  round_id uuid not null
);

-- One row a story. Text is sealed; coded answers are plain; tokens are keyed hashes of word stems and of
-- answers, so that one index finds stories by words and by answers. Days, never times; random ids.
create table stories (
  organisation_id uuid not null,
  story_id uuid not null,
  round_id uuid not null,
  form_version int not null,
  told_on date not null,
  changed_on date,
  reach text not null check (reach in ('counted', 'team', 'network', 'public')),
  origin text not null check (origin in ('told', 'imported')),
  answers jsonb not null,
  ways jsonb not null,
  word_count int not null,
  tokens bigint[] not null,
  sealed bytea not null,
  primary key (organisation_id, story_id)
);

select tenant_table('stories', 'organisation_id', 'data_keys');

alter table stories add foreign key (organisation_id, round_id) references rounds;

create index stories_in_reading_order on stories (organisation_id, round_id, told_on desc, story_id) include (reach, word_count);

create index stories_by_token on stories using gin (tokens);

-- Only the hash of a return code is kept. It is unique over all houses: a story sent twice makes the same code.
create table return_codes (
  code_hash bytea primary key,
  organisation_id uuid not null,
  story_id uuid not null
);

create index return_codes_of_story on return_codes (organisation_id, story_id);

create table follow_up_questions (
  organisation_id uuid not null,
  story_id uuid not null,
  asked_by uuid not null,
  asked_on date not null,
  question_sealed bytea not null,
  answer_sealed bytea,
  answered_on date,
  primary key (organisation_id, story_id)
);

select tenant_table('follow_up_questions', 'organisation_id', 'data_keys');

alter table follow_up_questions add foreign key (organisation_id, story_id) references stories on delete cascade;

-- Ids only, never changed, never removed; replayed after a backup is put back.
create table withdrawals (
  organisation_id uuid not null,
  story_id uuid not null,
  withdrawn_on date not null,
  primary key (organisation_id, story_id)
);

select tenant_table('withdrawals', 'organisation_id', 'data_keys');

-- The one door in the wall: what a teller gave to show what the work does. The learning side puts it here and
-- takes it back; only the accounting side reads it.
create table given_stories (
  organisation_id uuid not null,
  story_id uuid not null,
  given_on date not null,
  sealed bytea not null,
  primary key (organisation_id, story_id)
);

select tenant_table('given_stories', 'organisation_id', 'data_keys');

-- Stories from two files. Until its host confirms it an import waits; nothing of it is in the round then.
create table imports (
  organisation_id uuid not null,
  import_id uuid not null,
  round_id uuid not null,
  -- No further than the network: who did not choose it themselves is not quoted in public.
  reach text not null check (reach in ('counted', 'team', 'network')),
  state text not null check (state in ('waiting', 'running', 'done')),
  -- The version of the round's form that its stories are stored with; known once it runs.
  form_version int,
  total int not null,
  done int not null,
  -- Questions, problems and first stories, until it is done.
  report_sealed bytea,
  -- Null: from the command line.
  made_by uuid,
  made_on date not null,
  primary key (organisation_id, import_id)
);

select tenant_table('imports', 'organisation_id', 'data_keys');

alter table imports add foreign key (organisation_id, round_id) references rounds;

create index imports_of_round on imports (organisation_id, round_id);

-- Some hundreds of stories each, as they were read. A part goes in the same transaction in which its stories come,
-- so that what is still to be done is exactly what is still here.
create table import_parts (
  organisation_id uuid not null,
  import_id uuid not null,
  part int not null,
  sealed bytea not null,
  primary key (organisation_id, import_id, part)
);

select tenant_table('import_parts', 'organisation_id', 'data_keys');

alter table import_parts add foreign key (organisation_id, import_id) references imports on delete cascade;

do $$
declare
  table_name text;
begin
  foreach table_name in array array['rounds', 'forms', 'story_points', 'stories', 'return_codes', 'follow_up_questions', 'withdrawals', 'given_stories', 'imports', 'import_parts'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format(
      'create policy tenant on %I to zodat_learning using (organisation_id = nullif(current_setting(''zodat.organisation_id'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''zodat.organisation_id'', true), '''')::uuid)',
      table_name);
  end loop;
end
$$;

grant select, insert, update on rounds to zodat_learning;

grant select, insert, update, delete on imports to zodat_learning;

grant select, insert, delete on import_parts to zodat_learning;

grant select, insert on forms, story_points, withdrawals to zodat_learning;

grant select, insert, update, delete on stories, follow_up_questions to zodat_learning;

grant select, insert, delete on return_codes to zodat_learning;

-- Organisation and story id may be seen (to take a story back), the text may not.
grant insert, delete, update, select (organisation_id, story_id) on given_stories to zodat_learning;

create policy tenant_accounting on given_stories for select to zodat_accounting using (organisation_id = nullif(current_setting('zodat.organisation_id', true), '')::uuid);

grant select on given_stories to zodat_accounting;

create policy by_code on return_codes for select to zodat_door using (encode(code_hash, 'hex') = current_setting('zodat.door', true));

grant select on return_codes to zodat_door;

create policy by_key on story_points for select to zodat_door using (point_key = current_setting('zodat.door', true));

grant select on story_points to zodat_door;

-- Word search. Under row-level security PostgreSQL may not use the token index, because @> on arrays is not
-- marked leak-proof; this function runs as a role that may, and checks the tenant itself. It gives ids of one
-- page and the number found, never content. It stops looking at 1,001: counting every story with a usual word
-- means reading them all (0.2 s of 100,000), and nobody turns that many pages.
create policy search_reads_all on stories for select to zodat_search using (true);

grant select (organisation_id, story_id, round_id, told_on, reach, word_count, tokens) on stories to zodat_search;

-- `execute`, so that each search gets a plan of its own: rare words by their index, usual ones in reading order.
-- `materialized`, as the planner would otherwise choose what gives the first page soonest, and all are counted.
create function stories_with_tokens(wanted_round uuid, wanted bigint[], shortest int, longest int, page_size int, skipped int)
returns table (story_id uuid, found bigint)
language plpgsql stable security definer rows 20
set search_path = public, pg_temp
set jit = off
as $$
begin
  return query execute
    'with found as materialized (
       select stories.story_id, stories.told_on from stories
       where stories.organisation_id = $1 and stories.round_id = $2 and stories.tokens @> $3
         and stories.reach <> ''counted'' and stories.word_count between $6 and $7
       order by stories.told_on desc, stories.story_id limit 1001
     )
     select found.story_id, count(*) over () from found
     order by found.told_on desc, found.story_id limit $4 offset $5'
    using nullif(current_setting('zodat.organisation_id', true), '')::uuid, wanted_round, wanted, page_size, skipped, shortest, longest;
end
$$;

grant create on schema public to zodat_search;

alter function stories_with_tokens(uuid, bigint[], int, int, int, int) owner to zodat_search;

revoke create on schema public from zodat_search;

revoke all on function stories_with_tokens(uuid, bigint[], int, int, int, int) from public;

grant execute on function stories_with_tokens(uuid, bigint[], int, int, int, int) to zodat_learning;
