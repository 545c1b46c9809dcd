-- A contact may be left in peace for a while; what happened of that, and when, is kept.
alter table contact
  add column resting_since timestamptz,
  add column resting_note text,
  add constraint contact_resting_note_length check (char_length(resting_note) <= 2000),
  add constraint contact_resting_note_of_rest check (resting_note is null or resting_since is not null);

create table contact_step (
  seeker_id   uuid not null,
  thing_id    uuid not null,
  number      int not null,
  action      text not null,
  status      text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  channel     text,
  reason      text,
  note        text,
  override    text,
  constraint contact_step_pk primary key (seeker_id, thing_id, number),
  constraint contact_step_thing_fk foreign key (seeker_id, thing_id)
    references contact (seeker_id, id) on delete cascade,
  constraint contact_step_texts_length check (char_length(note) <= 2000 and char_length(override) <= 2000)
);
select fence('contact_step');
