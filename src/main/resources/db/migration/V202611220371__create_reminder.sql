create table reminder (
  seeker_id  uuid not null,
  id         uuid not null,
  about_type text,
  about_id   uuid,
  text       text not null,
  due_on     date not null,
  set_at     timestamptz not null,
  status     text not null,
  version    bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint reminder_pk primary key (seeker_id, id),
  constraint reminder_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint reminder_about_whole check ((about_type is null) = (about_id is null)),
  constraint reminder_text_length check (char_length(text) between 1 and 2000),
  constraint reminder_status_known check (status in ('OPEN', 'DONE'))
);
create index reminder_by_due on reminder (seeker_id, due_on, id);
create index reminder_open_by_due on reminder (seeker_id, due_on, id) where status = 'OPEN';
create index reminder_by_created on reminder (seeker_id, created_at, id);
create index reminder_by_updated on reminder (seeker_id, updated_at, id);
create index reminder_by_status on reminder (seeker_id, status, due_on, id);
create index reminder_by_about on reminder (seeker_id, about_id, due_on, id);
create index reminder_by_about_type on reminder (seeker_id, about_type, due_on, id);
select fence('reminder');

create table reminder_step (
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
  due_before  date,
  constraint reminder_step_pk primary key (seeker_id, thing_id, number),
  constraint reminder_step_thing_fk foreign key (seeker_id, thing_id)
    references reminder (seeker_id, id) on delete cascade,
  constraint reminder_step_texts_length check (char_length(note) <= 2000 and char_length(override) <= 2000)
);
comment on column reminder_step.due_before is 'Of a snooze: the day on which it was due until then.';
select fence('reminder_step');
