-- name_key: the name without case, accents and punctuation; one organization a seeker has it.
-- name_normal: name_key without the legal form, for matching; several may share it.
create table organization (
  seeker_id   uuid not null,
  id          uuid not null,
  name        text not null,
  domain      text,
  industry    text,
  aliases     text[] not null default '{}',
  name_key    text not null,
  name_normal text not null,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  constraint organization_pk primary key (seeker_id, id),
  constraint organization_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint organization_name_unique unique (seeker_id, name_key),
  constraint organization_name_length check (char_length(name) between 1 and 300),
  constraint organization_domain_length check (char_length(domain) between 1 and 253),
  constraint organization_industry_length check (char_length(industry) between 1 and 200),
  constraint organization_aliases_count check (cardinality(aliases) <= 50)
);
create index organization_by_name_normal on organization (seeker_id, name_normal);
create index organization_by_created on organization (seeker_id, created_at, id);
create index organization_by_updated on organization (seeker_id, updated_at, id);
create index organization_by_domain on organization (seeker_id, domain);
select fence('organization');

-- Every word by which an organization can be recognised, its own and its aliases', so that matching starts from an
-- equality that row-level security lets an index answer.
create table organization_word (
  seeker_id       uuid not null,
  word            text not null,
  organization_id uuid not null,
  constraint organization_word_pk primary key (seeker_id, word, organization_id),
  constraint organization_word_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id) on delete cascade,
  constraint organization_word_length check (char_length(word) between 1 and 300)
);
create index organization_word_by_organization on organization_word (seeker_id, organization_id);
select fence('organization_word');
