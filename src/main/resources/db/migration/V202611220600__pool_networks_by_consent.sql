-- Pooled warm paths rest on more than the ties of a seeker: who is where, what organizations are called, and by which
-- addresses two members' contacts are the same person. While a seeker pools, changes of those raise the version too.
create function note_pool_change() returns trigger
  language plpgsql as $$
begin
  insert into network_version (seeker_id, writer, version)
  select c.seeker_id, pg_backend_pid() % 64, 1 from (select distinct seeker_id from changed) c
   where exists (select from cohort_membership m where m.seeker_id = c.seeker_id and m.left_at is null
                    and 'POOLED_PATHS' = any (m.consents))
  on conflict (seeker_id, writer) do update set version = network_version.version + 1;
  return null;
end $$;

create trigger affiliation_added after insert on affiliation
  referencing new table as changed for each statement execute function note_pool_change();
create trigger affiliation_changed after update on affiliation
  referencing new table as changed for each statement execute function note_pool_change();
create trigger affiliation_removed after delete on affiliation
  referencing old table as changed for each statement execute function note_pool_change();
create trigger organization_changed after update on organization
  referencing new table as changed for each statement execute function note_pool_change();
create trigger organization_removed after delete on organization
  referencing old table as changed for each statement execute function note_pool_change();
create trigger contact_key_added after insert on contact_key
  referencing new table as changed for each statement execute function note_pool_change();
create trigger contact_key_removed after delete on contact_key
  referencing old table as changed for each statement execute function note_pool_change();

-- In a cohort it may be seen that something changed with those who pool, as long as they do, and nothing of what.
create policy pooled on network_version for select
  using (exists (select from cohort_membership m where m.seeker_id = network_version.seeker_id and m.left_at is null
                    and m.coach_id = nullif(current_setting('app.seeker', true), '')::uuid
                    and 'POOLED_PATHS' = any (m.consents)));
