-- An answer that is given again for an Idempotency-Key changes nothing, and tells once more what it told.
alter table audit_record add column replayed boolean not null default false;
