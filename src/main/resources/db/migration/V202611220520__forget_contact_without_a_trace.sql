-- What a deleted contact would leave behind where rows stay: an interviewer stays a number, a hand-over a step of its way,
-- an import its counts. An introduction that was asked for to somebody with an address of the contact is one to the contact.
create function forget_contact() returns trigger
  language plpgsql as $$
begin
  if current_setting('app.erasing', true) = 'yes' then
    return old; -- the whole seeker goes, and all these rows with them
  end if;
  delete from import_row where seeker_id = old.seeker_id and contact_id = old.id;
  update interviewer set name = null, title = null, email = null
   where seeker_id = old.seeker_id and contact_id = old.id;
  update document_share_step set holder = null, note = null
   where seeker_id = old.seeker_id and holder_contact_id = old.id;
  update document_share set notes = null where seeker_id = old.seeker_id and for_contact_id = old.id;
  if old.emails <> '[]' then
    update interviewer set name = null, title = null, email = null
     where seeker_id = old.seeker_id and email is not null
       and lower(email) in (select lower(e ->> 'address') from jsonb_array_elements(old.emails) e);
    delete from introduction
     where seeker_id = old.seeker_id and target_email is not null
       and lower(target_email) in (select lower(e ->> 'address') from jsonb_array_elements(old.emails) e);
  end if;
  return old;
end $$;

create trigger contact_without_a_trace before delete on contact for each row execute function forget_contact();

create or replace function forget_references() returns trigger
  language plpgsql as $$
begin
  if current_setting('app.erasing', true) = 'yes' then
    return old;
  end if;
  delete from note where seeker_id = old.seeker_id and about_id = old.id and about_type = tg_argv[0];
  delete from reminder where seeker_id = old.seeker_id and about_id = old.id and about_type = tg_argv[0];
  delete from plan_skip where seeker_id = old.seeker_id and about_id = old.id;
  update lead set source_id = null
   where seeker_id = old.seeker_id and source_id = old.id and source_type = tg_argv[0];
  return old;
end $$;
