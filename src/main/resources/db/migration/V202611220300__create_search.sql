-- A job search. What is null in targets and policy, or absent from them, has its default, which the service knows.
create table job_search (
  seeker_id         uuid not null,
  id                uuid not null,
  reason            text not null,
  why_it_matters    text,
  started_on        date not null,
  status            text not null,
  ended_on          date,
  outcome           text,
  outcome_note      text,
  target_roles      text[] not null default '{}',
  industries        text[] not null default '{}',
  places            text[] not null default '{}',
  what_worked_on_me text,
  targets           jsonb not null default '{}',
  policy            jsonb not null default '{}',
  version           bigint not null default 0,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint job_search_pk primary key (seeker_id, id),
  constraint job_search_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint job_search_status_known check (status in ('ACTIVE', 'PAUSED', 'ENDED')),
  constraint job_search_end check (
    (status = 'ENDED') = (ended_on is not null) and (ended_on is null) = (outcome is null)
    and (outcome_note is null or outcome is not null)),
  constraint job_search_days_order check (ended_on >= started_on),
  constraint job_search_texts_length check (
    char_length(why_it_matters) <= 2000 and char_length(outcome_note) <= 2000
    and char_length(what_worked_on_me) <= 2000),
  constraint job_search_lists_count check (
    cardinality(target_roles) <= 20 and cardinality(industries) <= 20 and cardinality(places) <= 20),
  constraint job_search_targets_range check (
    (targets ->> 'employers')::int between 0 and 1000
    and (targets ->> 'employersWithKnownPerson')::int between 0 and 1000
    and (targets ->> 'circles')::int between 0 and 50
    and (targets ->> 'openLeads')::int between 0 and 1000),
  constraint job_search_policy_range check (
    (policy ->> 'patienceBusinessDays')::int between 1 and 90
    and (policy ->> 'reminders')::int between 0 and 1
    and (policy ->> 'coldTryAnotherBusinessDays')::int between 1 and 30
    and (policy ->> 'coldFollowUpBusinessDays')::int between 1 and 60
    and (policy ->> 'restAfterReminderBusinessDays')::int between 1 and 90
    and (policy ->> 'pauseAfterDeclineDays')::int between 0 and 365
    and (policy ->> 'thankYouAfterInterviewDays')::int between 0 and 14
    and (policy ->> 'thankYouAfterHelpDays')::int between 0 and 30
    and (policy ->> 'reciprocityDays')::int between 7 and 365
    and (policy ->> 'openAsksPerPerson')::int between 1 and 5
    and (policy ->> 'asksPerPersonIn90Days')::int between 1 and 20
    and (policy ->> 'concentrationPercent')::int between 1 and 100
    and (policy ->> 'concentrationFromAsks')::int between 1 and 100
    and (policy ->> 'employedPercent')::int between 1 and 100
    and (policy ->> 'employedFromAsks')::int between 1 and 100
    and (policy ->> 'dormantDays')::int between 30 and 7300
    and (policy ->> 'asksPerDay')::int between 1 and 50)
);
create unique index job_search_one_at_a_time on job_search (seeker_id) where status <> 'ENDED';
create index job_search_by_started on job_search (seeker_id, started_on, id);
create index job_search_by_created on job_search (seeker_id, created_at, id);
create index job_search_by_updated on job_search (seeker_id, updated_at, id);
create index job_search_by_status on job_search (seeker_id, status, started_on, id);
select fence('job_search');

create table job_search_step (
  seeker_id   uuid not null,
  thing_id    uuid not null,
  number      int not null,
  action      text not null,
  status      text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  channel     text,
  reason      text,
  note        text,
  override    text,
  constraint job_search_step_pk primary key (seeker_id, thing_id, number),
  constraint job_search_step_thing_fk foreign key (seeker_id, thing_id)
    references job_search (seeker_id, id) on delete cascade,
  constraint job_search_step_texts_length check (char_length(note) <= 2000 and char_length(override) <= 2000)
);
select fence('job_search_step');
