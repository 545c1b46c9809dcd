-- What members of a cohort pass on to each other: what the giver wrote for the others, and nothing of the lead itself. It
-- belongs to the cohort, and so to its coach; who gave and took it is told to those two alone. The names are those of the
-- day on which it was taken.
create table pooled_lead (
  seeker_id           uuid not null,
  id                  uuid not null,
  cohort_id           uuid not null,
  giver_id            uuid not null,
  giver_membership_id uuid not null,
  giver_lead_id       uuid not null,
  role                text,
  organization        text,
  industry            text,
  text                text,
  status              text not null,
  giver_name          text,
  taker_membership_id uuid,
  taker_name          text,
  taker_lead_id       uuid,
  taken_at            timestamptz,
  version             bigint not null default 0,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  constraint pooled_lead_pk primary key (seeker_id, id),
  constraint pooled_lead_cohort_fk foreign key (seeker_id, cohort_id)
    references cohort (seeker_id, id) on delete cascade,
  constraint pooled_lead_status_known check (status in ('OPEN', 'TAKEN', 'WITHDRAWN')),
  constraint pooled_lead_taken_whole check (
    (status = 'TAKEN') = (taken_at is not null) and (taken_at is null) = (taker_membership_id is null)),
  constraint pooled_lead_texts_length check (char_length(role) <= 300 and char_length(organization) <= 300
    and char_length(industry) <= 200 and char_length(text) <= 2000
    and char_length(giver_name) <= 100 and char_length(taker_name) <= 100)
);
create index pooled_lead_by_created on pooled_lead (seeker_id, cohort_id, created_at, id);
select fence('pooled_lead');
