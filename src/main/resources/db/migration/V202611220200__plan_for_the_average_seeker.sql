-- Plans are made for the average seeker. With statistics over seeker_id the planner takes a seeker whom the last ANALYZE
-- did not see for one without rows, and then reads all rows of the seeker where it should have used the whole key: every
-- first import of a new seeker did, once others had been imported. Without them it counts on one row in two hundred.
create or replace function fence(tab regclass) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tab);
  execute format('alter table %s force row level security', tab);
  execute format('create policy own_rows on %s using (seeker_id = nullif(current_setting(''app.seeker'', true), '''')::uuid)
                  with check (seeker_id = nullif(current_setting(''app.seeker'', true), '''')::uuid)', tab);
  execute format('alter table %s alter column seeker_id set statistics 0', tab);
end $$;

do $$
declare
  tab regclass;
begin
  for tab in select a.attrelid::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
              where a.attname = 'seeker_id' and c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
  loop
    execute format('alter table %s alter column seeker_id set statistics 0', tab);
  end loop;
end $$;

-- Search texts that wait to be merged into the index are read by every search; after many contacts came at once they are
-- merged at once.
create or replace function take_stock() returns void
  language plpgsql security definer
  set search_path from current
  as $$
begin
  perform gin_clean_pending_list('contact_search_by_trigram');
  analyze contact, contact_key, contact_search, affiliation;
end $$;
