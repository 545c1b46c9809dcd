create table venue (
  seeker_id  uuid not null,
  id         uuid not null,
  name       text not null,
  kind       text not null,
  place      text,
  notes      text,
  sort_name  text not null,
  version    bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint venue_pk primary key (seeker_id, id),
  constraint venue_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint venue_texts_length check (
    char_length(name) between 1 and 200 and char_length(place) <= 300 and char_length(notes) <= 20000)
);
create index venue_by_sort_name on venue (seeker_id, sort_name, id);
create index venue_by_created on venue (seeker_id, created_at, id);
create index venue_by_updated on venue (seeker_id, updated_at, id);
create index venue_by_kind on venue (seeker_id, kind, sort_name, id);
select fence('venue');

create table event (
  seeker_id  uuid not null,
  id         uuid not null,
  name       text not null,
  kind       text not null,
  starts_at  timestamptz not null,
  venue_id   uuid,
  notes      text,
  attended   boolean not null default false,
  sort_name  text not null,
  version    bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint event_pk primary key (seeker_id, id),
  constraint event_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint event_venue_fk foreign key (seeker_id, venue_id)
    references venue (seeker_id, id) on delete set null (venue_id),
  constraint event_texts_length check (char_length(name) between 1 and 200 and char_length(notes) <= 20000)
);
create index event_by_starts on event (seeker_id, starts_at, id);
create index event_by_sort_name on event (seeker_id, sort_name, id);
create index event_by_created on event (seeker_id, created_at, id);
create index event_by_updated on event (seeker_id, updated_at, id);
create index event_by_kind on event (seeker_id, kind, starts_at, id);
create index event_by_venue on event (seeker_id, venue_id, starts_at, id);
create index event_by_attended on event (seeker_id, attended, starts_at, id);
select fence('event');

-- Who was met there.
create table event_person (
  seeker_id  uuid not null,
  event_id   uuid not null,
  contact_id uuid not null,
  notes      text,
  added_at   timestamptz not null,
  constraint event_person_pk primary key (seeker_id, event_id, contact_id),
  constraint event_person_event_fk foreign key (seeker_id, event_id)
    references event (seeker_id, id) on delete cascade,
  constraint event_person_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint event_person_notes_length check (char_length(notes) <= 2000)
);
create index event_person_by_contact on event_person (seeker_id, contact_id, event_id);
select fence('event_person');
