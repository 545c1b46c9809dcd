-- A coach's group of seekers. It is the coach's own; who belongs to it is not.
create table cohort (
  seeker_id     uuid not null,
  id            uuid not null,
  name          text not null,
  description   text,
  secret_hash   bytea not null,
  invited_until timestamptz not null,
  version       bigint not null default 0,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint cohort_pk primary key (seeker_id, id),
  constraint cohort_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint cohort_name_length check (char_length(name) between 1 and 200),
  constraint cohort_description_length check (char_length(description) <= 2000),
  constraint cohort_hash_length check (octet_length(secret_hash) = 32)
);
create index cohort_by_created on cohort (seeker_id, created_at, id);
select fence('cohort');

-- That a seeker belongs to a cohort, and to what they agreed there, stands with the member and nowhere else, so that
-- leaving needs nobody's help and holds with the next request. cohort_name and coach_name are copies of that day: the
-- member may not read the coach's rows.
create table cohort_membership (
  seeker_id    uuid not null,
  id           uuid not null,
  coach_id     uuid not null,
  cohort_id    uuid not null,
  cohort_name  text not null,
  coach_name   text not null,
  display_name text not null,
  consents     text[] not null default '{}',
  left_at      timestamptz,
  ended_by     text,
  version      bigint not null default 0,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  constraint cohort_membership_pk primary key (seeker_id, id),
  constraint cohort_membership_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint cohort_membership_names_length check (char_length(cohort_name) <= 200 and char_length(coach_name) <= 200
    and char_length(display_name) between 1 and 100),
  constraint cohort_membership_consents_known
    check (consents <@ '{PROGRESS,LEAD_POOL,INTRODUCTIONS,POOLED_PATHS}'),
  constraint cohort_membership_left_whole check ((left_at is null) = (ended_by is null)),
  constraint cohort_membership_ended_by_known check (ended_by in ('MEMBER', 'COACH'))
);
create index cohort_membership_by_created on cohort_membership (seeker_id, created_at, id);
create unique index cohort_membership_in_force on cohort_membership (seeker_id, coach_id, cohort_id)
  where left_at is null;
select fence('cohort_membership');

-- The coach sees who belongs to the cohort for as long as they do; as with grants, nobody changes another's row.
create policy coached on cohort_membership for select
  using (left_at is null and coach_id = nullif(current_setting('app.seeker', true), '')::uuid);
create index cohort_membership_by_coach on cohort_membership (coach_id, cohort_id, created_at, id)
  where left_at is null;
