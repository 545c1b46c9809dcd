alter table api_key add column requests_per_minute int,
  add constraint api_key_requests_positive check (requests_per_minute between 1 and 3000000);
comment on column api_key.requests_per_minute is 'How many requests it may make in a minute; null for what the service allows.';
