-- A way into an organization that a member asks the cohort for. It belongs to the cohort; what the asker sees of it is what
-- others agreed to, and of who was asked and said no there is nothing.
create table cohort_introduction (
  seeker_id           uuid not null,
  id                  uuid not null,
  cohort_id           uuid not null,
  asker_id            uuid not null,
  asker_membership_id uuid not null,
  organization        text not null,
  wish                text,
  status              text not null,
  version             bigint not null default 0,
  created_at          timestamptz not null,
  constraint cohort_introduction_pk primary key (seeker_id, id),
  constraint cohort_introduction_cohort_fk foreign key (seeker_id, cohort_id)
    references cohort (seeker_id, id) on delete cascade,
  constraint cohort_introduction_status_known check (status in ('ASKED', 'NOBODY', 'WITHDRAWN')),
  constraint cohort_introduction_texts_length check (
    char_length(organization) between 1 and 300 and char_length(wish) <= 1000)
);
create index cohort_introduction_by_created
  on cohort_introduction (seeker_id, cohort_id, asker_membership_id, created_at, id);
select fence('cohort_introduction');

-- That one member was asked for it. connector_role is what they agreed to tell of the person they know, and never a name.
create table cohort_introduction_request (
  seeker_id             uuid not null,
  id                    uuid not null,
  introduction_id       uuid not null,
  reacher_membership_id uuid not null,
  status                text not null,
  connector_role        text,
  decided_at            timestamptz,
  version               bigint not null default 0,
  created_at            timestamptz not null,
  constraint cohort_introduction_request_pk primary key (seeker_id, id),
  constraint cohort_introduction_request_introduction_fk foreign key (seeker_id, introduction_id)
    references cohort_introduction (seeker_id, id) on delete cascade,
  constraint cohort_introduction_request_once unique (seeker_id, introduction_id, reacher_membership_id),
  constraint cohort_introduction_request_status_known check (status in ('ASKED', 'AGREED', 'DECLINED', 'LAPSED')),
  constraint cohort_introduction_request_role_agreed check (connector_role is null or status = 'AGREED'),
  constraint cohort_introduction_request_role_length check (char_length(connector_role) <= 300)
);
create index cohort_introduction_request_by_created
  on cohort_introduction_request (seeker_id, reacher_membership_id, created_at, id);
select fence('cohort_introduction_request');
