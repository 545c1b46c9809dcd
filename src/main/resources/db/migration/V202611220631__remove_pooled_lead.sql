-- A coach takes a lead out of the pool that does not fit.
alter table pooled_lead
  drop constraint pooled_lead_status_known,
  add constraint pooled_lead_status_known check (status in ('OPEN', 'TAKEN', 'WITHDRAWN', 'REMOVED'));
