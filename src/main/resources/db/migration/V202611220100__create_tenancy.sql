-- Whose row it is, is the first thing to know of every row. A transaction says which seeker it works for
-- (enter_seeker); without, row-level security shows nothing.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_app') then
    begin
      create role kith_app nologin nosuperuser nobypassrls;
    exception
      when duplicate_object then null; -- another database of the cluster made it at this moment
      when insufficient_privilege then
        raise notice 'The role kith_app could not be made; FORCE ROW LEVEL SECURITY binds the owner instead.';
    end;
  end if;
  if exists (select from pg_roles where rolname = 'kith_app') then
    begin
      execute format('grant kith_app to %I', session_user);
    exception when insufficient_privilege or invalid_grant_operation then
      raise notice 'The role kith_app could not be taken.';
    end;
    execute format('grant usage on schema %I to kith_app', current_schema());
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to kith_app',
                   current_schema());
  end if;
end $$;

create function current_seeker() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.seeker', true), '')::uuid $$;

-- Makes a table visible to its seeker alone, for the owner of the table too.
create function fence(tab regclass) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy own_rows on %s using (seeker_id = nullif(current_setting(''app.seeker'', true), '''')::uuid)
                  with check (seeker_id = nullif(current_setting(''app.seeker'', true), '''')::uuid)', tab);
end $$;

create table seeker (
  seeker_id  uuid not null,
  name       text not null,
  region     text not null default 'US',
  time_zone  text not null default 'UTC',
  version    bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint seeker_pk primary key (seeker_id),
  constraint seeker_name_length check (char_length(name) between 1 and 200),
  constraint seeker_region_form check (region ~ '^[A-Z]{2}$'),
  constraint seeker_time_zone_length check (char_length(time_zone) between 1 and 60)
);
select fence('seeker');

create table api_key (
  seeker_id    uuid not null,
  id           uuid not null,
  name         text not null,
  secret_hash  bytea not null,
  scopes       text[] not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  version      bigint not null default 0,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  constraint api_key_pk primary key (seeker_id, id),
  constraint api_key_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint api_key_name_length check (char_length(name) between 1 and 200),
  constraint api_key_hash_length check (octet_length(secret_hash) = 32),
  constraint api_key_scopes_some check (cardinality(scopes) between 1 and 50)
);
select fence('api_key');

-- Whose rows the rest of the transaction may see; and, where a key is named, that it has not been revoked since it was
-- verified. One call for both, since every transaction begins with it.
create function enter_seeker(p_seeker uuid, p_key uuid) returns void
  language plpgsql as $$
begin
  perform set_config('app.seeker', p_seeker::text, true);
  if p_key is not null and not exists (
      select from api_key where seeker_id = p_seeker and id = p_key and revoked_at is null) then
    raise exception 'The key was revoked' using errcode = 'KI401';
  end if;
end $$;

-- For administrators: the names of the seekers, and nothing of what is theirs.
create policy listed on seeker for select using (current_setting('app.administrator', true) = 'yes');
