-- Whom an ask for an introduction is to lead to, in order. A contact who is erased leaves a place behind that says no more
-- than that somebody stood there. Somebody unnamed is known by where or as what they work alone.
create table ask_path_person (
  seeker_id       uuid not null,
  ask_id          uuid not null,
  position        int not null,
  named           boolean not null,
  contact_id      uuid,
  organization_id uuid,
  role            text,
  constraint ask_path_person_pk primary key (seeker_id, ask_id, position),
  constraint ask_path_person_ask_fk foreign key (seeker_id, ask_id) references ask (seeker_id, id) on delete cascade,
  constraint ask_path_person_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete set null (contact_id),
  constraint ask_path_person_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id) on delete set null (organization_id),
  constraint ask_path_person_position_range check (position between 1 and 4),
  constraint ask_path_person_named_or_not check (
    case when named then organization_id is null and role is null else contact_id is null end),
  constraint ask_path_person_role_length check (char_length(role) between 1 and 200)
);
create index ask_path_person_by_contact on ask_path_person (seeker_id, contact_id, ask_id)
  where contact_id is not null;
create index ask_path_person_by_organization on ask_path_person (seeker_id, organization_id)
  where organization_id is not null;
select fence('ask_path_person');

-- Which ask led to the contact of this one; in a file it may stand after it.
alter table ask
  add column continues_ask_id uuid,
  add constraint ask_continues_fk foreign key (seeker_id, continues_ask_id)
    references ask (seeker_id, id) on delete set null (continues_ask_id) deferrable initially immediate,
  add constraint ask_continues_another check (continues_ask_id <> id);
create index ask_by_continued on ask (seeker_id, continues_ask_id, id) where continues_ask_id is not null;
