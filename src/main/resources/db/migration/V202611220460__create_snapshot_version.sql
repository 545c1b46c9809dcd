-- Tells whether what computed answers are made of is still as it was when an instance read it, in the way of
-- network_version: every committed change makes the sum of a seeker's versions greater. A version of its own, since an
-- ask that is answered changes what to do today, and no tie.
create table snapshot_version (
  seeker_id uuid not null,
  writer    int not null,
  version   bigint not null,
  constraint snapshot_version_pk primary key (seeker_id, writer),
  constraint snapshot_version_seeker_fk foreign key (seeker_id) references seeker (seeker_id) on delete cascade
) with (fillfactor = 50);
select fence('snapshot_version');

create function note_snapshot_change() returns trigger
  language plpgsql as $$
begin
  insert into snapshot_version (seeker_id, writer, version)
  select distinct seeker_id, pg_backend_pid() % 64, 1 from changed
  on conflict (seeker_id, writer) do update set version = snapshot_version.version + 1;
  return null;
end $$;

do $$
declare
  tab text;
begin
  foreach tab in array array['contact', 'contact_step', 'interaction', 'ask', 'ask_step', 'lead', 'lead_pass',
                             'introduction', 'favor', 'interview', 'interviewer'] loop
    execute format('create trigger %1$s_added_to_snapshots after insert on %1$I
                    referencing new table as changed for each statement execute function note_snapshot_change()', tab);
    execute format('create trigger %1$s_changed_in_snapshots after update on %1$I
                    referencing new table as changed for each statement execute function note_snapshot_change()', tab);
    execute format('create trigger %1$s_removed_from_snapshots after delete on %1$I
                    referencing old table as changed for each statement execute function note_snapshot_change()', tab);
  end loop;
end $$;
