-- A snapshot reads of all interactions when and with whom they were and whether both met: the index alone tells it. And
-- few contacts have help that is remembered.
drop index interaction_by_contact;
create index interaction_by_contact on interaction (seeker_id, contact_id, occurred_at, id) include (type);
create index contact_with_past_help on contact (seeker_id, id) where past_help <> '[]';
