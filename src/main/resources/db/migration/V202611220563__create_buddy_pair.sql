-- Two members of a cohort who look after each other: proposed by the coach, to whose cohort it belongs, agreed by both, and
-- ended by either.
create table buddy_pair (
  seeker_id           uuid not null,
  id                  uuid not null,
  cohort_id           uuid not null,
  one_membership_id   uuid not null,
  other_membership_id uuid not null,
  one_agreed_at       timestamptz,
  other_agreed_at     timestamptz,
  ended_at            timestamptz,
  version             bigint not null default 0,
  created_at          timestamptz not null,
  constraint buddy_pair_pk primary key (seeker_id, id),
  constraint buddy_pair_cohort_fk foreign key (seeker_id, cohort_id)
    references cohort (seeker_id, id) on delete cascade,
  constraint buddy_pair_of_two check (one_membership_id < other_membership_id)
);
create index buddy_pair_by_created on buddy_pair (seeker_id, cohort_id, created_at, id);
create unique index buddy_pair_in_force on buddy_pair (seeker_id, cohort_id, one_membership_id, other_membership_id)
  where ended_at is null;
select fence('buddy_pair');
