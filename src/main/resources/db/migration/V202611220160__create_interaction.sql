create table interaction (
  seeker_id           uuid not null,
  id                  uuid not null,
  contact_id          uuid not null,
  type                text not null,
  channel             text not null,
  occurred_at         timestamptz not null,
  asked_for_something boolean not null default false,
  stretch             boolean not null default false,
  notes               text,
  version             bigint not null default 0,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  constraint interaction_pk primary key (seeker_id, id),
  constraint interaction_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint interaction_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint interaction_notes_length check (char_length(notes) <= 20000)
);
create index interaction_by_contact on interaction (seeker_id, contact_id, occurred_at, id);
create index interaction_by_occurred on interaction (seeker_id, occurred_at, id);
create index interaction_by_updated on interaction (seeker_id, updated_at, id);
select fence('interaction');
