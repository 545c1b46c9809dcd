create table contact_group (
  seeker_id          uuid not null,
  id                 uuid not null,
  name               text not null,
  kind               text not null,
  gateway_contact_id uuid,
  notes              text,
  sort_name          text not null,
  version            bigint not null default 0,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  constraint contact_group_pk primary key (seeker_id, id),
  constraint contact_group_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint contact_group_gateway_fk foreign key (seeker_id, gateway_contact_id)
    references contact (seeker_id, id) on delete set null (gateway_contact_id),
  constraint contact_group_name_length check (char_length(name) between 1 and 200),
  constraint contact_group_notes_length check (char_length(notes) <= 20000)
);
create index contact_group_by_sort_name on contact_group (seeker_id, sort_name, id);
create index contact_group_by_created on contact_group (seeker_id, created_at, id);
create index contact_group_by_updated on contact_group (seeker_id, updated_at, id);
create index contact_group_by_gateway on contact_group (seeker_id, gateway_contact_id);
select fence('contact_group');

create table group_member (
  seeker_id  uuid not null,
  group_id   uuid not null,
  contact_id uuid not null,
  role       text,
  joined_at  timestamptz not null,
  constraint group_member_pk primary key (seeker_id, group_id, contact_id),
  constraint group_member_group_fk foreign key (seeker_id, group_id)
    references contact_group (seeker_id, id) on delete cascade,
  constraint group_member_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint group_member_role_length check (char_length(role) between 1 and 200)
);
create index group_member_by_contact on group_member (seeker_id, contact_id, group_id);
select fence('group_member');
