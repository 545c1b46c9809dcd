create table interview (
  seeker_id  uuid not null,
  id         uuid not null,
  lead_id    uuid not null,
  starts_at  timestamptz not null,
  kind       text not null,
  notes      text,
  outcome    text not null default 'PENDING',
  reason     text,
  external   boolean,
  impressed  text not null default 'UNKNOWN',
  version    bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint interview_pk primary key (seeker_id, id),
  constraint interview_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint interview_lead_fk foreign key (seeker_id, lead_id) references lead (seeker_id, id) on delete cascade,
  constraint interview_texts_length check (char_length(notes) <= 20000 and char_length(reason) <= 1000),
  constraint interview_outcome_known check (
    outcome in ('PENDING', 'ADVANCED', 'REJECTED', 'OFFER', 'WITHDRAWN', 'CANCELLED'))
);
create index interview_by_starts on interview (seeker_id, starts_at, id);
create index interview_by_updated on interview (seeker_id, updated_at, id);
create index interview_by_lead on interview (seeker_id, lead_id, starts_at, id);
create index interview_by_outcome on interview (seeker_id, outcome, starts_at, id);
select fence('interview');

-- Who holds an interview, numbered from 1: a name that the seeker wrote down, a contact, or both.
create table interviewer (
  seeker_id    uuid not null,
  interview_id uuid not null,
  number       int not null,
  name         text,
  contact_id   uuid,
  title        text,
  email        text,
  constraint interviewer_pk primary key (seeker_id, interview_id, number),
  constraint interviewer_interview_fk foreign key (seeker_id, interview_id)
    references interview (seeker_id, id) on delete cascade,
  constraint interviewer_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete set null (contact_id),
  constraint interviewer_number_range check (number between 1 and 20),
  constraint interviewer_texts_length check (
    char_length(name) <= 300 and char_length(title) <= 300 and char_length(email) <= 320)
);
create index interviewer_by_contact on interviewer (seeker_id, contact_id, interview_id);
select fence('interviewer');

create table interview_step (
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
  constraint interview_step_pk primary key (seeker_id, thing_id, number),
  constraint interview_step_interview_fk foreign key (seeker_id, thing_id)
    references interview (seeker_id, id) on delete cascade,
  constraint interview_step_texts_length check (
    char_length(reason) <= 1000 and char_length(note) <= 2000 and char_length(override) <= 2000)
);
create index interview_step_by_occurred on interview_step (seeker_id, occurred_at, thing_id, number);
select fence('interview_step');
