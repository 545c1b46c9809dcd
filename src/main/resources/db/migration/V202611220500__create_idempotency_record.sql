-- The answers of POST requests that were sent with an Idempotency-Key, kept for a day in the transaction of their effect.
-- Neither the key nor the request is in here, only digests; and the answer is sealed under the key, which is not kept.
create table idempotency_record (
  seeker_id    uuid not null,
  caller_id    uuid not null,
  key_hash     bytea not null,
  request_hash bytea not null,
  status       int,
  answer       bytea,
  created_at   timestamptz not null,
  constraint idempotency_record_pk primary key (seeker_id, caller_id, key_hash),
  constraint idempotency_record_seeker_fk foreign key (seeker_id) references seeker (seeker_id) on delete cascade,
  constraint idempotency_record_key_length check (octet_length(key_hash) = 32),
  constraint idempotency_record_request_length check (octet_length(request_hash) = 32)
);
comment on column idempotency_record.caller_id is 'Who sent it: the id of the API key.';
comment on column idempotency_record.answer is
  'Headers and body, sealed; null while the request is under way, and once the answer had to be forgotten.';
-- What is sealed cannot be made smaller.
alter table idempotency_record alter column answer set storage external;
create index idempotency_record_by_created on idempotency_record (seeker_id, created_at);
select fence('idempotency_record');

-- Takes the key for the request under way, or finds what is known of it. Whoever finds a twin under way waits a tenth of
-- a second for it and gives up with 55P03, rather than to hold a connection. Of what is older than a day some is removed.
create function claim_idempotency_key(
    p_seeker uuid, p_caller uuid, p_key bytea, p_request bytea, p_now timestamptz, p_since timestamptz,
    out claimed boolean, out same_request boolean, out known_status int, out known_answer bytea)
  language plpgsql
  set lock_timeout = '100ms' as $$
begin
  for attempt in 1 .. 2 loop
    select false, r.request_hash = p_request, r.status, r.answer
      into claimed, same_request, known_status, known_answer
      from idempotency_record r
     where r.seeker_id = p_seeker and r.caller_id = p_caller and r.key_hash = p_key and r.created_at > p_since;
    if found then
      return;
    end if;
    delete from idempotency_record r
     where r.seeker_id = p_seeker and r.caller_id = p_caller and r.key_hash = p_key and r.created_at <= p_since;
    insert into idempotency_record (seeker_id, caller_id, key_hash, request_hash, created_at)
    values (p_seeker, p_caller, p_key, p_request, p_now)
    on conflict do nothing;
    if found then
      claimed := true;
      delete from idempotency_record r
       where r.seeker_id = p_seeker and (r.caller_id, r.key_hash) in (
         select o.caller_id, o.key_hash from idempotency_record o
          where o.seeker_id = p_seeker and o.created_at <= p_since
          order by o.created_at limit 20 for update skip locked);
      return;
    end if;
  end loop;
  raise exception 'The key is taken' using errcode = '55P03';
end $$;
