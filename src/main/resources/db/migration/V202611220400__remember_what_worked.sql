-- What brought a search on, for the next one to begin with; and which ask stands in the place of one that was declined
-- or let be.
alter table job_search
  add column what_worked text,
  add constraint job_search_what_worked_length check (char_length(what_worked) <= 2000),
  add constraint job_search_plan_policy_range check (
    (policy ->> 'contactsPerPersonIn7Days')::int between 1 and 20
    and (policy ->> 'planItemsPerRule')::int between 1 and 20);

alter table ask
  add column replaces_ask_id uuid,
  add constraint ask_replaces_fk foreign key (seeker_id, replaces_ask_id)
    references ask (seeker_id, id) on delete set null (replaces_ask_id),
  add constraint ask_replaces_another check (replaces_ask_id <> id);
create index ask_by_replaced on ask (seeker_id, replaces_ask_id) where replaces_ask_id is not null;
