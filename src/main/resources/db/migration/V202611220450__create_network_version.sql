-- Tells whether the ties of a seeker are still as they were when an instance read them: every committed change of a tie
-- makes the sum of the versions greater. Each connection writes a row of its own (up to 64 of them), so that requests
-- that change different things of one seeker do not wait for each other's commit.
create table network_version (
  seeker_id uuid not null,
  writer    int not null,
  version   bigint not null,
  constraint network_version_pk primary key (seeker_id, writer),
  constraint network_version_seeker_fk foreign key (seeker_id) references seeker (seeker_id) on delete cascade
) with (fillfactor = 50);
select fence('network_version');

create function note_network_change() returns trigger
  language plpgsql as $$
begin
  insert into network_version (seeker_id, writer, version)
  select distinct seeker_id, pg_backend_pid() % 64, 1 from changed
  on conflict (seeker_id, writer) do update set version = network_version.version + 1;
  return null;
end $$;

-- Of a contact only what makes the seeker's own tie matters, and whether paths may rest on it. By difference, for a join
-- of the two sets, of which the planner knows nothing, may take the square of their size.
create function note_contact_change() returns trigger
  language plpgsql as $$
begin
  insert into network_version (seeker_id, writer, version)
  select distinct seeker_id, pg_backend_pid() % 64, 1
    from (select seeker_id, id, tie_strength, closeness, comfortable_asking, archived_at, last_interaction_at
            from changed
          except
          select seeker_id, id, tie_strength, closeness, comfortable_asking, archived_at, last_interaction_at
            from former) different
  on conflict (seeker_id, writer) do update set version = network_version.version + 1;
  return null;
end $$;

create trigger contact_added after insert on contact
  referencing new table as changed for each statement execute function note_network_change();
create trigger contact_changed after update on contact
  referencing new table as changed old table as former for each statement execute function note_contact_change();
create trigger contact_removed after delete on contact
  referencing old table as changed for each statement execute function note_network_change();
create trigger relationship_added after insert on relationship
  referencing new table as changed for each statement execute function note_network_change();
create trigger relationship_changed after update on relationship
  referencing new table as changed for each statement execute function note_network_change();
create trigger relationship_removed after delete on relationship
  referencing old table as changed for each statement execute function note_network_change();
