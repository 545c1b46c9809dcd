-- What the seeker hands out, such as a version of the résumé; the file itself stays where the seeker keeps it.
create table document (
  seeker_id  uuid not null,
  id         uuid not null,
  name       text not null,
  kind       text not null,
  version_on date,
  link       text,
  notes      text,
  sort_name  text not null,
  version    bigint not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint document_pk primary key (seeker_id, id),
  constraint document_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint document_name_length check (char_length(name) between 1 and 200),
  constraint document_texts_length check (char_length(link) <= 2000 and char_length(notes) <= 20000)
);
create index document_by_sort_name on document (seeker_id, sort_name, id);
create index document_by_created on document (seeker_id, created_at, id);
create index document_by_updated on document (seeker_id, updated_at, id);
create index document_by_kind on document (seeker_id, kind, created_at, id);
select fence('document');

-- A document handed to a contact: for themselves, or to be carried to somebody else. What was handed over is never
-- forgotten: a document stays as long as a share names it.
create table document_share (
  seeker_id       uuid not null,
  id              uuid not null,
  document_id     uuid not null,
  to_contact_id   uuid not null,
  for_contact_id  uuid,
  for_person      text,
  organization_id uuid,
  lead_id         uuid,
  ask_id          uuid,
  channel         text,
  initiative      text not null,
  occurred_at     timestamptz not null,
  arrived_at      timestamptz,
  notes           text,
  version         bigint not null default 0,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint document_share_pk primary key (seeker_id, id),
  constraint document_share_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint document_share_document_fk foreign key (seeker_id, document_id) references document (seeker_id, id),
  constraint document_share_to_contact_fk foreign key (seeker_id, to_contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint document_share_for_contact_fk foreign key (seeker_id, for_contact_id)
    references contact (seeker_id, id) on delete set null (for_contact_id),
  constraint document_share_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id) on delete set null (organization_id),
  constraint document_share_lead_fk foreign key (seeker_id, lead_id)
    references lead (seeker_id, id) on delete set null (lead_id),
  constraint document_share_one_addressee check (for_contact_id is null or for_person is null),
  constraint document_share_texts_length check (
    char_length(for_person) between 1 and 300 and char_length(notes) <= 20000)
);
create index document_share_by_occurred on document_share (seeker_id, occurred_at, id);
create index document_share_by_created on document_share (seeker_id, created_at, id);
create index document_share_by_updated on document_share (seeker_id, updated_at, id);
create index document_share_by_document on document_share (seeker_id, document_id, occurred_at, id);
create index document_share_by_to_contact on document_share (seeker_id, to_contact_id, occurred_at, id);
create index document_share_by_for_contact on document_share (seeker_id, for_contact_id, occurred_at, id);
create index document_share_by_organization on document_share (seeker_id, organization_id, occurred_at, id);
create index document_share_by_lead on document_share (seeker_id, lead_id, occurred_at, id);
create index document_share_by_ask on document_share (seeker_id, ask_id, occurred_at, id);
select fence('document_share');

-- In whose hands it was on its way, in order; only ever added to.
create table document_share_step (
  seeker_id         uuid not null,
  share_id          uuid not null,
  number            int not null,
  occurred_at       timestamptz not null,
  recorded_at       timestamptz not null,
  holder_contact_id uuid,
  holder            text,
  arrived           boolean not null,
  note              text,
  constraint document_share_step_pk primary key (seeker_id, share_id, number),
  constraint document_share_step_share_fk foreign key (seeker_id, share_id)
    references document_share (seeker_id, id) on delete cascade,
  constraint document_share_step_holder_fk foreign key (seeker_id, holder_contact_id)
    references contact (seeker_id, id) on delete set null (holder_contact_id),
  constraint document_share_step_texts_length check (char_length(holder) between 1 and 300 and char_length(note) <= 2000)
);
create index document_share_step_by_holder on document_share_step (seeker_id, holder_contact_id);
select fence('document_share_step');

-- An application names the version that was sent; it stays as long as the application does.
alter table lead_application add constraint lead_application_document_fk
  foreign key (seeker_id, document_id) references document (seeker_id, id);
