-- Who knows whom: a contact and either another contact, or somebody unnamed at an organization, in a role, or both.
create table relationship (
  seeker_id        uuid not null,
  id               uuid not null,
  contact_id       uuid not null,
  other_contact_id uuid,
  organization_id  uuid,
  role             text,
  kind             text not null,
  strength         numeric(7, 6) not null,
  provenance       text not null,
  evidence         text,
  one_way          boolean not null default false,
  version          bigint not null default 0,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  constraint relationship_pk primary key (seeker_id, id),
  constraint relationship_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint relationship_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint relationship_other_contact_fk foreign key (seeker_id, other_contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint relationship_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id),
  constraint relationship_one_end check (
    (other_contact_id is not null and organization_id is null and role is null)
    or (other_contact_id is null and (organization_id is not null or role is not null))),
  constraint relationship_not_oneself check (other_contact_id <> contact_id),
  constraint relationship_strength_range check (strength > 0 and strength <= 1),
  constraint relationship_texts_length check (char_length(role) between 1 and 200 and char_length(evidence) <= 2000)
);
create index relationship_by_contact on relationship (seeker_id, contact_id, id);
create index relationship_by_other_contact on relationship (seeker_id, other_contact_id, id);
create index relationship_by_organization on relationship (seeker_id, organization_id, id);
create index relationship_by_created on relationship (seeker_id, created_at, id);
create index relationship_by_updated on relationship (seeker_id, updated_at, id);
select fence('relationship');
