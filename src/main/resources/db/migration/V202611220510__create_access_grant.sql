-- Who else may work on a seeker's data: a coach or an integration, each a seeker of their own by the tenant's measure.
alter table seeker add column kind text not null default 'SEEKER';
alter table seeker add constraint seeker_kind_known check (kind in ('SEEKER', 'COACH', 'INTEGRATION'));

-- seeker_name and grantee_name are copies: neither side may read the other's row.
create table access_grant (
  seeker_id      uuid not null,
  id             uuid not null,
  name           text not null,
  seeker_name    text not null,
  scopes         text[] not null,
  field_groups   text[] not null default '{}',
  secret_hash    bytea not null,
  invited_until  timestamptz not null,
  expires_at     timestamptz,
  grantee_id     uuid,
  grantee_name   text,
  accepted_at    timestamptz,
  ended_at       timestamptz,
  ended_by       text,
  version        bigint not null default 0,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  constraint access_grant_pk primary key (seeker_id, id),
  constraint access_grant_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint access_grant_names_length check (char_length(name) between 1 and 200
    and char_length(seeker_name) <= 200 and char_length(grantee_name) <= 200),
  constraint access_grant_scopes_some check (cardinality(scopes) between 1 and 60),
  constraint access_grant_field_groups_known check (field_groups <@ '{NOTES,CONTACT_DETAILS,CLOSENESS}'),
  constraint access_grant_hash_length check (octet_length(secret_hash) = 32),
  constraint access_grant_accepted_whole check ((accepted_at is null) = (grantee_id is null)),
  constraint access_grant_ended_whole check ((ended_at is null) = (ended_by is null)),
  constraint access_grant_ended_by_known check (ended_by in ('SEEKER', 'GRANTEE', 'LATER_GRANT')),
  constraint access_grant_not_to_oneself check (grantee_id <> seeker_id)
);
create index access_grant_by_created on access_grant (seeker_id, created_at, id);
-- One at a time for each of the two, so that what somebody may do is never the sum of what was said at different times.
create unique index access_grant_in_force on access_grant (seeker_id, grantee_id)
  where accepted_at is not null and ended_at is null;
select fence('access_grant');

-- Whoever was granted something sees the grant, as the one thing that is read across seekers; nobody changes another's.
create policy granted on access_grant for select
  using (grantee_id = nullif(current_setting('app.seeker', true), '')::uuid);
create index access_grant_by_grantee on access_grant (grantee_id, created_at, id) where grantee_id is not null;

create function rename_in_grants() returns trigger
  language plpgsql as $$
begin
  update access_grant set seeker_name = new.name where seeker_id = new.seeker_id;
  return null;
end $$;
create trigger seeker_renamed after update of name on seeker
  for each row when (old.name is distinct from new.name) execute function rename_in_grants();

-- As enter_seeker, for somebody else: that their key was not revoked, and that the grant is in force. What ends a grant
-- by its time is looked at before, by the clock of the service.
create function enter_granted(p_grantee uuid, p_key uuid, p_seeker uuid, p_grant uuid) returns void
  language plpgsql as $$
begin
  perform enter_seeker(p_grantee, p_key);
  perform set_config('app.seeker', p_seeker::text, true);
  if not exists (
      select from access_grant where seeker_id = p_seeker and id = p_grant and grantee_id = p_grantee
        and accepted_at is not null and ended_at is null) then
    raise exception 'The grant is over' using errcode = 'KI404';
  end if;
end $$;
