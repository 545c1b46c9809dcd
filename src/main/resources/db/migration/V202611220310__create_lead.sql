-- A job, or a job to be. Where it came from is a type and an id of that kind, which may be of any table, and so without
-- a foreign key.
create table lead (
  seeker_id               uuid not null,
  id                      uuid not null,
  organization_id         uuid,
  role                    text,
  place                   text,
  url                     text,
  notes                   text,
  search_id               uuid,
  source_type             text not null,
  source_id               uuid,
  given_by_contact_id     uuid,
  advertised_at_discovery boolean not null default false,
  advertised              boolean not null default false,
  discovered_at           timestamptz not null,
  status                  text not null,
  status_before           text,
  ended_by_interview_id   uuid,
  version                 bigint not null default 0,
  created_at              timestamptz not null,
  updated_at              timestamptz not null,
  constraint lead_pk primary key (seeker_id, id),
  constraint lead_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint lead_organization_fk foreign key (seeker_id, organization_id) references organization (seeker_id, id),
  constraint lead_search_fk foreign key (seeker_id, search_id)
    references job_search (seeker_id, id) on delete set null (search_id),
  constraint lead_given_by_fk foreign key (seeker_id, given_by_contact_id)
    references contact (seeker_id, id) on delete set null (given_by_contact_id),
  constraint lead_texts_length check (
    char_length(role) <= 300 and char_length(place) <= 200 and char_length(url) <= 2000
    and char_length(notes) <= 20000),
  constraint lead_status_known check (status in ('RUMORED', 'EXPECTED_VACANCY', 'OPEN', 'APPLIED', 'INTERVIEWING',
    'OFFER', 'ACCEPTED', 'REJECTED', 'CLOSED')),
  constraint lead_ended_from check ((status in ('ACCEPTED', 'REJECTED', 'CLOSED')) = (status_before is not null))
);
comment on column lead.ended_by_interview_id is
  'The interview whose outcome ended it, so that a corrected outcome can take that back.';
create index lead_by_discovered on lead (seeker_id, discovered_at, id);
create index lead_by_updated on lead (seeker_id, updated_at, id);
create index lead_by_status on lead (seeker_id, status, discovered_at, id);
create index lead_by_advertised on lead (seeker_id, advertised_at_discovery, discovered_at, id);
create index lead_by_organization on lead (seeker_id, organization_id, discovered_at, id);
create index lead_by_search on lead (seeker_id, search_id, discovered_at, id);
create index lead_by_giver on lead (seeker_id, given_by_contact_id, discovered_at, id);
create index lead_by_source on lead (seeker_id, source_type, discovered_at, id);
select fence('lead');

create table lead_participant (
  seeker_id  uuid not null,
  lead_id    uuid not null,
  position   int not null,
  contact_id uuid not null,
  role       text not null,
  specialty  text,
  constraint lead_participant_pk primary key (seeker_id, lead_id, position),
  constraint lead_participant_lead_fk foreign key (seeker_id, lead_id)
    references lead (seeker_id, id) on delete cascade,
  constraint lead_participant_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint lead_participant_specialty_length check (char_length(specialty) <= 200)
);
create index lead_participant_by_contact on lead_participant (seeker_id, contact_id, lead_id);
select fence('lead_participant');

create table lead_step (
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
  constraint lead_step_pk primary key (seeker_id, thing_id, number),
  constraint lead_step_lead_fk foreign key (seeker_id, thing_id) references lead (seeker_id, id) on delete cascade,
  constraint lead_step_texts_length check (
    char_length(reason) <= 1000 and char_length(note) <= 2000 and char_length(override) <= 2000)
);
create index lead_step_by_occurred on lead_step (seeker_id, occurred_at, thing_id, number);
select fence('lead_step');

create table lead_application (
  seeker_id   uuid not null,
  id          uuid not null,
  lead_id     uuid not null,
  applied_on  date not null,
  method      text not null,
  document_id uuid,
  contact_id  uuid,
  notes       text,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  constraint lead_application_pk primary key (seeker_id, id),
  constraint lead_application_lead_fk foreign key (seeker_id, lead_id)
    references lead (seeker_id, id) on delete cascade,
  constraint lead_application_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete set null (contact_id),
  constraint lead_application_notes_length check (char_length(notes) <= 20000)
);
create index lead_application_by_lead on lead_application (seeker_id, lead_id, applied_on, id);
create index lead_application_by_applied on lead_application (seeker_id, applied_on, id);
create index lead_application_by_contact on lead_application (seeker_id, contact_id);
create index lead_application_by_document on lead_application (seeker_id, document_id);
select fence('lead_application');

-- To whom a lead was passed on. Who had given it to the seeker stands on the lead, and keeps the credit.
create table lead_pass (
  seeker_id     uuid not null,
  id            uuid not null,
  lead_id       uuid not null,
  to_contact_id uuid not null,
  occurred_at   timestamptz not null,
  note          text,
  created_at    timestamptz not null,
  constraint lead_pass_pk primary key (seeker_id, id),
  constraint lead_pass_lead_fk foreign key (seeker_id, lead_id) references lead (seeker_id, id) on delete cascade,
  constraint lead_pass_contact_fk foreign key (seeker_id, to_contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint lead_pass_note_length check (char_length(note) <= 2000)
);
create index lead_pass_by_lead on lead_pass (seeker_id, lead_id, occurred_at, id);
create index lead_pass_by_contact on lead_pass (seeker_id, to_contact_id, occurred_at, id);
select fence('lead_pass');
