-- A connector brings two people together: the seeker and a target, or (without a connector) the seeker brings the target
-- to somebody else. Until it is made the target may be a person who is no contact, or a role that nobody has filled with
-- a name; from then on it is a contact, and the person's own words are kept there and nowhere else.
create table introduction (
  seeker_id              uuid not null,
  id                     uuid not null,
  connector_contact_id   uuid,
  target_contact_id      uuid,
  target_name            text,
  target_email           text,
  target_phone           text,
  target_organization    text,
  target_title           text,
  target_role            text,
  target_organization_id uuid,
  to_contact_id          uuid,
  ask_id                 uuid,
  lead_id                uuid,
  channel                text,
  why                    text,
  forwardable_text       text not null,
  unsolicited            boolean not null default false,
  status                 text not null,
  requested_at           timestamptz,
  made_at                timestamptz,
  met_at                 timestamptz,
  occurred_at            timestamptz not null,
  version                bigint not null default 0,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  constraint introduction_pk primary key (seeker_id, id),
  constraint introduction_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint introduction_connector_fk foreign key (seeker_id, connector_contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint introduction_target_fk foreign key (seeker_id, target_contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint introduction_to_contact_fk foreign key (seeker_id, to_contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint introduction_target_organization_fk foreign key (seeker_id, target_organization_id)
    references organization (seeker_id, id) on delete set null (target_organization_id),
  constraint introduction_ask_fk foreign key (seeker_id, ask_id)
    references ask (seeker_id, id) on delete set null (ask_id),
  constraint introduction_lead_fk foreign key (seeker_id, lead_id)
    references lead (seeker_id, id) on delete set null (lead_id),
  constraint introduction_one_other check ((connector_contact_id is null) <> (to_contact_id is null)),
  constraint introduction_some_target check (
    target_contact_id is not null or target_name is not null or target_role is not null),
  constraint introduction_made_to_a_contact check (
    (made_at is not null) = (status in ('MADE', 'MET')) and (made_at is null or target_contact_id is not null)),
  constraint introduction_met_once_made check ((met_at is not null) = (status = 'MET')),
  constraint introduction_texts_length check (
    char_length(target_name) between 1 and 300 and char_length(target_email) <= 320
    and char_length(target_phone) <= 100 and char_length(target_organization) <= 300
    and char_length(target_title) <= 200 and char_length(target_role) between 1 and 200
    and char_length(why) <= 1000 and char_length(forwardable_text) between 1 and 2000)
);
comment on column introduction.connector_contact_id is 'Null where the seeker brings two others together.';
comment on column introduction.occurred_at is 'When it was made, and until then when it was requested.';
create index introduction_by_occurred on introduction (seeker_id, occurred_at, id);
create index introduction_by_created on introduction (seeker_id, created_at, id);
create index introduction_by_updated on introduction (seeker_id, updated_at, id);
create index introduction_by_status on introduction (seeker_id, status, occurred_at, id);
create index introduction_by_connector on introduction (seeker_id, connector_contact_id, occurred_at, id);
create index introduction_by_target on introduction (seeker_id, target_contact_id, occurred_at, id);
create index introduction_by_to_contact on introduction (seeker_id, to_contact_id, occurred_at, id);
create index introduction_by_ask on introduction (seeker_id, ask_id, occurred_at, id);
create index introduction_by_lead on introduction (seeker_id, lead_id, occurred_at, id);
create index introduction_by_target_organization on introduction (seeker_id, target_organization_id);
create index introduction_chain_back on introduction (seeker_id, target_contact_id, made_at, id)
  where made_at is not null and connector_contact_id is not null;
create index introduction_chain_on on introduction (seeker_id, connector_contact_id, made_at, id)
  where made_at is not null and connector_contact_id is not null;
select fence('introduction');

-- What happened to it, in the order in which it happened; steps are only ever added.
create table introduction_step (
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
  constraint introduction_step_pk primary key (seeker_id, thing_id, number),
  constraint introduction_step_introduction_fk foreign key (seeker_id, thing_id)
    references introduction (seeker_id, id) on delete cascade,
  constraint introduction_step_texts_length check (char_length(note) <= 2000 and char_length(override) <= 1000)
);
select fence('introduction_step');

-- What was handed over for an ask; asks came after documents.
alter table document_share add constraint document_share_ask_fk foreign key (seeker_id, ask_id)
  references ask (seeker_id, id) on delete set null (ask_id);
