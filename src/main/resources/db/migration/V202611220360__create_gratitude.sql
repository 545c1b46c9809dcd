-- Something that one did for the other, or offered to do.
create table favor (
  seeker_id   uuid not null,
  id          uuid not null,
  contact_id  uuid not null,
  direction   text not null,
  what        text not null,
  status      text not null,
  offered_at  timestamptz,
  occurred_at timestamptz not null,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  constraint favor_pk primary key (seeker_id, id),
  constraint favor_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint favor_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint favor_what_length check (char_length(what) between 1 and 2000),
  constraint favor_offer_has_its_time check (status <> 'OFFERED' or offered_at = occurred_at),
  constraint favor_offered_before_done check (offered_at <= occurred_at)
);
comment on column favor.offered_at is 'Null for what was done without an offer before.';
comment on column favor.occurred_at is 'When it was done, and until then when it was offered.';
create index favor_by_contact on favor (seeker_id, contact_id, occurred_at, id);
create index favor_by_occurred on favor (seeker_id, occurred_at, id);
create index favor_by_updated on favor (seeker_id, updated_at, id);
create index favor_by_status on favor (seeker_id, status, occurred_at, id);
create index favor_by_direction on favor (seeker_id, direction, occurred_at, id);
select fence('favor');

-- A fact for which somebody is owed a thank-you. Whether it was sent, and when it is due, follows from the thank-yous,
-- the policy and the date, and is not kept.
create table debt (
  seeker_id       uuid not null,
  id              uuid not null,
  type            text not null,
  contact_id      uuid,
  interview_id    uuid,
  interviewer     int,
  introduction_id uuid,
  lead_id         uuid,
  ask_id          uuid,
  favor_id        uuid,
  owed_since      timestamptz not null,
  waived_at       timestamptz,
  waived_reason   text,
  version         bigint not null default 0,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint debt_pk primary key (seeker_id, id),
  constraint debt_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint debt_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint debt_interview_fk foreign key (seeker_id, interview_id)
    references interview (seeker_id, id) on delete cascade,
  constraint debt_introduction_fk foreign key (seeker_id, introduction_id)
    references introduction (seeker_id, id) on delete cascade,
  constraint debt_lead_fk foreign key (seeker_id, lead_id) references lead (seeker_id, id) on delete cascade,
  constraint debt_ask_fk foreign key (seeker_id, ask_id) references ask (seeker_id, id) on delete cascade,
  constraint debt_favor_fk foreign key (seeker_id, favor_id) references favor (seeker_id, id) on delete cascade,
  constraint debt_interview_unique unique (seeker_id, interview_id, interviewer),
  constraint debt_introduction_unique unique (seeker_id, introduction_id),
  constraint debt_lead_unique unique (seeker_id, lead_id),
  constraint debt_ask_unique unique (seeker_id, ask_id),
  constraint debt_favor_unique unique (seeker_id, favor_id),
  constraint debt_one_fact check (
    num_nonnulls(interview_id, introduction_id, lead_id, ask_id, favor_id) = 1
    and type = case
      when interview_id is not null then 'INTERVIEW'
      when introduction_id is not null then 'INTRODUCTION'
      when lead_id is not null then 'LEAD'
      when ask_id is not null then 'ASK'
      else 'FAVOR' end
    and (interviewer is not null) = (interview_id is not null)),
  constraint debt_to_somebody check (contact_id is not null or interview_id is not null),
  constraint debt_waived_with_a_reason check (
    (waived_at is null) = (waived_reason is null) and char_length(waived_reason) between 1 and 1000)
);
comment on column debt.contact_id is 'Null for an interviewer who is no contact.';
create index debt_by_contact on debt (seeker_id, contact_id, owed_since, id);
create index debt_by_owed on debt (seeker_id, owed_since, id);
select fence('debt');

create table thank_you (
  seeker_id       uuid not null,
  id              uuid not null,
  contact_id      uuid not null,
  kind            text not null,
  channel         text,
  text            text,
  personal_touch  text,
  offers_help     boolean not null default false,
  sent_at         timestamptz not null,
  settles_all     boolean not null,
  generic_because text[] not null default '{}',
  version         bigint not null default 0,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  constraint thank_you_pk primary key (seeker_id, id),
  constraint thank_you_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint thank_you_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint thank_you_texts_length check (char_length(text) <= 5000 and char_length(personal_touch) <= 2000)
);
comment on column thank_you.settles_all is 'It settles whatever was owed to the contact until it was sent.';
create index thank_you_by_contact on thank_you (seeker_id, contact_id, sent_at, id);
create index thank_you_by_sent on thank_you (seeker_id, sent_at, id);
create index thank_you_by_updated on thank_you (seeker_id, updated_at, id);
create index thank_you_by_kind on thank_you (seeker_id, kind, sent_at, id);
create index thank_you_by_generic on thank_you (seeker_id, (cardinality(generic_because) > 0), sent_at, id);
select fence('thank_you');

-- What a thank-you settles that does not settle everything.
create table thank_you_debt (
  seeker_id    uuid not null,
  thank_you_id uuid not null,
  debt_id      uuid not null,
  constraint thank_you_debt_pk primary key (seeker_id, thank_you_id, debt_id),
  constraint thank_you_debt_thank_you_fk foreign key (seeker_id, thank_you_id)
    references thank_you (seeker_id, id) on delete cascade,
  constraint thank_you_debt_debt_fk foreign key (seeker_id, debt_id)
    references debt (seeker_id, id) on delete cascade
);
create index thank_you_debt_by_debt on thank_you_debt (seeker_id, debt_id);
select fence('thank_you_debt');

-- What came of an introduction or an ask is asked from its side.
create index lead_by_source_id on lead (seeker_id, source_id) where source_id is not null;
