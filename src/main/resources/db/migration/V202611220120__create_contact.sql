-- A person in the network. What a contact has several of and what is read as a whole is kept as JSON; what is looked up
-- by value stands in contact_key besides.
create table contact (
  seeker_id            uuid not null,
  id                   uuid not null,
  name                 text not null,
  given                text,
  family               text,
  nickname             text,
  emails               jsonb not null default '[]',
  phones               jsonb not null default '[]',
  urls                 jsonb not null default '[]',
  addresses            jsonb not null default '[]',
  circle               text,
  provider_category    text,
  provider_text        text,
  occupation           text,
  closeness            text,
  reach_size           text,
  reach_variety        text,
  trusted_with_details boolean not null default false,
  knows_searching      boolean not null default false,
  comfortable_asking   boolean not null default true,
  connector            boolean not null default false,
  employment_status    text not null default 'UNKNOWN',
  origin               text not null default 'ADDED',
  how_met              text,
  notes                text,
  tags                 text[] not null default '{}',
  keep_in_touch_days   int,
  past_help            jsonb not null default '[]',
  external_ids         jsonb not null default '[]',
  tie_strength         numeric(7, 6),
  edited_fields        text[] not null default '{}',
  last_interaction_at  timestamptz,
  archived_at          timestamptz,
  sort_name            text not null,
  version              bigint not null default 0,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  constraint contact_pk primary key (seeker_id, id),
  constraint contact_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint contact_name_length check (char_length(name) between 1 and 300),
  constraint contact_names_length check (
    char_length(given) <= 200 and char_length(family) <= 200 and char_length(nickname) <= 200),
  constraint contact_texts_length check (
    char_length(provider_text) <= 200 and char_length(occupation) <= 200 and char_length(how_met) <= 2000
    and char_length(notes) <= 20000),
  constraint contact_keep_in_touch_range check (keep_in_touch_days between 1 and 3650),
  constraint contact_tie_strength_range check (tie_strength > 0 and tie_strength <= 1),
  constraint contact_tags_count check (cardinality(tags) <= 50)
);
comment on column contact.edited_fields is
  'The fields that the seeker has set by hand; an import never overwrites them.';
create index contact_by_sort_name on contact (seeker_id, sort_name, id);
create index contact_by_created on contact (seeker_id, created_at, id);
create index contact_by_updated on contact (seeker_id, updated_at, id);
create index contact_by_last_interaction
  on contact (seeker_id, coalesce(last_interaction_at, '-infinity'::timestamptz), id);
create index contact_by_circle on contact (seeker_id, circle, sort_name, id);
select fence('contact');

-- Everything by which a contact is found by its exact value: e-mail, phone (E.164), profile URL, tag, external id.
create table contact_key (
  seeker_id  uuid not null,
  kind       text not null,
  value      text not null,
  contact_id uuid not null,
  constraint contact_key_pk primary key (seeker_id, kind, value, contact_id),
  constraint contact_key_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint contact_key_kind_known check (kind in ('EMAIL', 'PHONE', 'URL', 'TAG', 'EXTERNAL')),
  constraint contact_key_value_length check (char_length(value) between 1 and 1000)
);
create index contact_key_by_contact on contact_key (seeker_id, contact_id);
create unique index contact_key_external_unique on contact_key (seeker_id, value) where kind = 'EXTERNAL';
select fence('contact_key');

create table affiliation (
  seeker_id       uuid not null,
  id              uuid not null,
  contact_id      uuid not null,
  organization_id uuid not null,
  title           text,
  department      text,
  started_on      date,
  ended_on        date,
  position        int not null default 0,
  constraint affiliation_pk primary key (seeker_id, id),
  constraint affiliation_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint affiliation_organization_fk foreign key (seeker_id, organization_id)
    references organization (seeker_id, id),
  constraint affiliation_texts_length check (char_length(title) <= 300 and char_length(department) <= 300),
  constraint affiliation_dates_order check (ended_on >= started_on)
);
create index affiliation_by_contact on affiliation (seeker_id, contact_id, position);
create index affiliation_by_organization on affiliation (seeker_id, organization_id, contact_id);
select fence('affiliation');
