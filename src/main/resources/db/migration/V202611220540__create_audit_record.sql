-- Who changed what of a seeker's, and who else looked at it. Rows are added in the transaction of the effect and never
-- changed; they go with their seeker alone, by the foreign key. Ids only: nothing that was written about anybody.
create table audit_record (
  seeker_id   uuid not null,
  id          uuid not null,
  occurred_at timestamptz not null,
  account_id  uuid not null,
  key_id      uuid,
  grant_id    uuid,
  operation   text not null,
  target_ids  uuid[] not null,
  status      int not null,
  trace_id    text not null,
  constraint audit_record_pk primary key (seeker_id, id),
  constraint audit_record_seeker_fk foreign key (seeker_id) references seeker (seeker_id) on delete cascade,
  constraint audit_record_operation_length check (char_length(operation) between 1 and 100),
  constraint audit_record_target_ids_few check (cardinality(target_ids) <= 10),
  constraint audit_record_trace_id_form check (trace_id ~ '^[0-9a-f]{32}$')
);
comment on column audit_record.account_id is 'Who did it: the seeker, somebody whom a grant lets in, or an administrator.';
comment on column audit_record.key_id is 'With which API key; null for a token of the identity provider.';
create index audit_record_by_occurred on audit_record (seeker_id, occurred_at, id);
create index audit_record_by_grant on audit_record (seeker_id, grant_id, occurred_at, id) where grant_id is not null;
select fence('audit_record');

do $$
begin
  if exists (select from pg_roles where rolname = 'kith_app') then
    revoke update, delete, truncate on audit_record from kith_app;
  end if;
end $$;

-- For the owner of the table too, as which the service works where kith_app could not be made. What a foreign key
-- deletes, it deletes from within a trigger.
create function refuse_to_rewrite() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  raise exception 'What was recorded stays as it is' using errcode = '42501';
end $$;
create trigger audit_record_stays before update or delete on audit_record
  for each row execute function refuse_to_rewrite();

comment on column idempotency_record.caller_id is 'Who sent it: the id of the API key; for a token, of the account.';
