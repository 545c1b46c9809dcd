-- An organization that a search wants. It keeps its organization from being deleted.
create table target_employer (
  seeker_id       uuid not null,
  id              uuid not null,
  search_id       uuid not null,
  organization_id uuid not null,
  motivation      int,
  posting         int,
  advocacy        int,
  notes           text,
  version         bigint not null default 0,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint target_employer_pk primary key (seeker_id, id),
  constraint target_employer_search_fk foreign key (seeker_id, search_id)
    references job_search (seeker_id, id) on delete cascade,
  constraint target_employer_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id),
  constraint target_employer_unique unique (seeker_id, search_id, organization_id),
  constraint target_employer_ratings_range check (
    motivation between 1 and 5 and posting between 1 and 5 and advocacy between 1 and 5),
  constraint target_employer_notes_length check (char_length(notes) <= 20000)
);
create index target_employer_by_rating on target_employer
  (seeker_id, search_id, coalesce(motivation, 0), coalesce(posting, 0), coalesce(advocacy, 0), id);
create index target_employer_by_posting on target_employer (seeker_id, search_id, coalesce(posting, 0), id);
create index target_employer_by_advocacy on target_employer (seeker_id, search_id, coalesce(advocacy, 0), id);
create index target_employer_by_created on target_employer (seeker_id, search_id, created_at, id);
create index target_employer_by_updated on target_employer (seeker_id, search_id, updated_at, id);
create index target_employer_by_organization on target_employer (seeker_id, organization_id);
select fence('target_employer');
