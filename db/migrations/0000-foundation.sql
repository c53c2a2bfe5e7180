-- What every other migration stands on.

-- Makes a table one that Citus spreads over servers by tenant, and does nothing on a PostgreSQL without Citus.
-- Called between CREATE TABLE and ADD FOREIGN KEY; colocate_with is null for the first table of the schema.
create function tenant_table(table_name text, tenant_column text, colocate_with text)
returns void
language plpgsql
as $$
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    execute format('select create_distributed_table(%L, %L, colocate_with => %L)',
      table_name, tenant_column, coalesce(colocate_with, 'none'));
  end if;
end
$$;

revoke all on function tenant_table(text, text, text) from public;

-- The role of a connection between transactions: it may do nothing at all, so that a query which forgot to
-- take on a role is refused instead of answered as the owner.
do $$
begin
  create role zodat_nobody nologin;
exception when duplicate_object or unique_violation then
  null; -- Roles belong to the whole server; another database of ours made it.
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'zodat_nobody', 'usage') then
    grant zodat_nobody to current_user;
  end if;
end
$$;
