-- A filter by what few contacts have would read all of a seeker's contacts by name until a page is full. These indexes
-- hold those few only, and cost the others nothing.
create index contact_by_provider_category on contact (seeker_id, provider_category, sort_name, id)
  where provider_category is not null;
create index contact_by_closeness on contact (seeker_id, closeness, sort_name, id) where closeness is not null;
create index contact_by_employment_status on contact (seeker_id, employment_status, sort_name, id)
  where employment_status <> 'UNKNOWN';
create index contact_by_origin on contact (seeker_id, origin, sort_name, id) where origin not in ('ADDED', 'IMPORTED');
create index contact_connectors on contact (seeker_id, sort_name, id) where connector;
create index contact_not_to_be_asked on contact (seeker_id, sort_name, id) where not comfortable_asking;
create index contact_archived on contact (seeker_id, sort_name, id) where archived_at is not null;
