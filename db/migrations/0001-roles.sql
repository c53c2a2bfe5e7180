-- Who may reach what. No person or program logs in as one of these roles: the application takes one on
-- inside each transaction (SET LOCAL ROLE), and the owner of the tables is only used for migrations.
--
-- zodat_learning    spaces, rounds, stories: everything people tell and learn from, one tenant at a time
-- zodat_accounting  the other side of the wall: only what tellers gave to show what the work does
-- zodat_accounts    people, passkeys, sign-ins, mail links
-- zodat_door        sees the one row that a secret (return code, story point) opens
-- zodat_search      owns the word search, so that its index can be used under row-level security

do $$
declare
  role_name text;
begin
  foreach role_name in array array['zodat_learning', 'zodat_accounting', 'zodat_accounts', 'zodat_door', 'zodat_search', 'zodat_jobs'] loop
    begin
      execute format('create role %I nologin', role_name);
    exception when duplicate_object or unique_violation then
      null; -- Roles belong to the whole server; another database of ours made it.
    end;
    if not pg_has_role(current_user, role_name, 'usage') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end
$$;

revoke create on schema public from public;

grant usage on schema public to zodat_learning, zodat_accounting, zodat_accounts, zodat_door, zodat_search;
