-- How long a seeker keeps what is over; null is for ever.
create table retention_policy (
  seeker_id              uuid not null,
  archived_contacts_days int,
  import_rows_days       int,
  ended_searches_days    int,
  automatic              boolean not null default false,
  applied_at             timestamptz,
  version                bigint not null default 0,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  constraint retention_policy_pk primary key (seeker_id),
  constraint retention_policy_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint retention_policy_days_range check (
    archived_contacts_days between 1 and 36500 and import_rows_days between 1 and 36500
    and ended_searches_days between 1 and 36500)
);
select fence('retention_policy');

-- The service looks once an hour whose policy is to be applied; it sees nothing else of them.
create policy due on retention_policy for select using (current_setting('app.retention', true) = 'yes');

create index contact_archived_since on contact (seeker_id, archived_at, id) where archived_at is not null;
