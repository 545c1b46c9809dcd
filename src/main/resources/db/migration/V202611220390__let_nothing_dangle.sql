-- What points at anything by kind and id has no foreign key. When a thing goes, notes and reminders about it go along, for
-- they may tell of a person who is to be forgotten, and a lead no longer names it as its source.
create function forget_references() returns trigger
  language plpgsql as $$
begin
  delete from note where seeker_id = old.seeker_id and about_id = old.id and about_type = tg_argv[0];
  delete from reminder where seeker_id = old.seeker_id and about_id = old.id and about_type = tg_argv[0];
  update lead set source_id = null
   where seeker_id = old.seeker_id and source_id = old.id and source_type = tg_argv[0];
  return old;
end $$;

create trigger contact_forgotten after delete on contact for each row execute function forget_references('CONTACT');
create trigger organization_forgotten after delete on organization
  for each row execute function forget_references('ORGANIZATION');
create trigger contact_group_forgotten after delete on contact_group
  for each row execute function forget_references('GROUP');
create trigger job_search_forgotten after delete on job_search for each row execute function forget_references('SEARCH');
create trigger ask_forgotten after delete on ask for each row execute function forget_references('ASK');
create trigger introduction_forgotten after delete on introduction
  for each row execute function forget_references('INTRODUCTION');
create trigger lead_forgotten after delete on lead for each row execute function forget_references('LEAD');
create trigger interview_forgotten after delete on interview for each row execute function forget_references('INTERVIEW');
create trigger event_forgotten after delete on event for each row execute function forget_references('EVENT');
create trigger venue_forgotten after delete on venue for each row execute function forget_references('VENUE');
create trigger document_forgotten after delete on document for each row execute function forget_references('DOCUMENT');
create trigger document_share_forgotten after delete on document_share
  for each row execute function forget_references('DOCUMENT_SHARE');
create trigger favor_forgotten after delete on favor for each row execute function forget_references('FAVOR');
create trigger thank_you_forgotten after delete on thank_you for each row execute function forget_references('THANK_YOU');
