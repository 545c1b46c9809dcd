-- One request to one contact. What follows from dates and policy is computed and never kept; what is null of text and
-- cold follows from the rest of the row and from the contact until the ask is sent.
create table ask (
  seeker_id       uuid not null,
  id              uuid not null,
  contact_id      uuid not null,
  search_id       uuid,
  origin          text not null default 'ASKED',
  kind            text not null default 'NAMES',
  wanted          int,
  industry        text,
  organization_id uuid,
  role            text,
  purpose         text,
  text            text,
  channel         text,
  stretch         boolean not null default false,
  cold            boolean,
  status          text not null default 'DRAFT',
  asked_at        timestamptz,
  reminded_at     timestamptz,
  answered_at     timestamptz,
  got             int,
  decline_reason  text,
  version         bigint not null default 0,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint ask_pk primary key (seeker_id, id),
  constraint ask_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint ask_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint ask_search_fk foreign key (seeker_id, search_id)
    references job_search (seeker_id, id) on delete set null (search_id),
  constraint ask_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id) on delete set null (organization_id),
  constraint ask_wanted_range check (wanted between 1 and 50),
  constraint ask_got_range check (got between 0 and 1000),
  constraint ask_texts_length check (
    char_length(industry) <= 200 and char_length(role) <= 200 and char_length(purpose) <= 2000
    and char_length(text) <= 5000),
  constraint ask_draft_is_not_sent check ((status = 'DRAFT') = (asked_at is null))
);
comment on column ask.answered_at is 'When it was fulfilled or declined; null again once that was taken back.';
create index ask_by_asked on ask (seeker_id, coalesce(asked_at, 'infinity'::timestamptz), id);
create index ask_by_created on ask (seeker_id, created_at, id);
create index ask_by_updated on ask (seeker_id, updated_at, id);
create index ask_by_contact on ask (seeker_id, contact_id, coalesce(asked_at, 'infinity'::timestamptz), id);
create index ask_by_status on ask (seeker_id, status, coalesce(asked_at, 'infinity'::timestamptz), id);
create index ask_by_kind on ask (seeker_id, kind, coalesce(asked_at, 'infinity'::timestamptz), id);
create index ask_by_search on ask (seeker_id, search_id, coalesce(asked_at, 'infinity'::timestamptz), id);
create index ask_by_organization on ask (seeker_id, organization_id, coalesce(asked_at, 'infinity'::timestamptz), id);
select fence('ask');

-- What happened to it, in the order in which it happened; steps are only ever added.
create table ask_step (
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
  constraint ask_step_pk primary key (seeker_id, thing_id, number),
  constraint ask_step_ask_fk foreign key (seeker_id, thing_id) references ask (seeker_id, id) on delete cascade,
  constraint ask_step_texts_length check (char_length(note) <= 2000 and char_length(override) <= 1000)
);
select fence('ask_step');
