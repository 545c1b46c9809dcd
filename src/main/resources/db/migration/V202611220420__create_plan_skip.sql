-- What the seeker does not want to see in the plan, for a while or for good.
create table plan_skip (
  seeker_id   uuid not null,
  id          uuid not null,
  rule        text not null,
  about_id    uuid not null,
  until_on    date,
  occurred_at timestamptz not null,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  constraint plan_skip_pk primary key (seeker_id, id),
  constraint plan_skip_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint plan_skip_rule_length check (char_length(rule) between 1 and 100)
);
comment on column plan_skip.about_id is 'The thing that the item was about: a contact, an ask, a debt and so on.';
comment on column plan_skip.until_on is 'The day on which it may come back; null for never.';
create index plan_skip_by_occurred on plan_skip (seeker_id, occurred_at, id);
create index plan_skip_by_created on plan_skip (seeker_id, created_at, id);
create index plan_skip_by_about on plan_skip (seeker_id, about_id);
select fence('plan_skip');

create or replace function forget_references() returns trigger
  language plpgsql as $$
begin
  delete from note where seeker_id = old.seeker_id and about_id = old.id and about_type = tg_argv[0];
  delete from reminder where seeker_id = old.seeker_id and about_id = old.id and about_type = tg_argv[0];
  delete from plan_skip where seeker_id = old.seeker_id and about_id = old.id;
  update lead set source_id = null
   where seeker_id = old.seeker_id and source_id = old.id and source_type = tg_argv[0];
  return old;
end $$;
