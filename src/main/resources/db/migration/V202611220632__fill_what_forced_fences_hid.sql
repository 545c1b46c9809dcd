-- Migrations run as the owner of the tables, and the fences bind the owner too, unless a superuser migrates: what
-- V202611220550 and V202611220350 had to do with rows that were there they did with none. A migration that works on rows
-- lowers the fences of their tables for its transaction.
alter table contact no force row level security;
alter table affiliation no force row level security;
alter table organization no force row level security;
alter table document_share no force row level security;
alter table ask no force row level security;

-- What search knows of the work of contacts.
update contact_search s
   set work = known.words
  from (select c.seeker_id, c.id, searchable(concat_ws(' ',
               (select string_agg(concat_ws(' ', o.name, array_to_string(o.aliases, ' '), a.title, a.department), ' ')
                  from affiliation a
                  join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id
                 where a.seeker_id = c.seeker_id and a.contact_id = c.id),
               c.occupation, c.provider_text)) as words
          from contact c) known
 where known.seeker_id = s.seeker_id and known.id = s.contact_id and s.work = '';

-- What the foreign key of a handed-over document to its ask could not look at when it was added.
update document_share d set ask_id = null
 where d.ask_id is not null
   and not exists (select from ask a where a.seeker_id = d.seeker_id and a.id = d.ask_id);

alter table contact force row level security;
alter table affiliation force row level security;
alter table organization force row level security;
alter table document_share force row level security;
alter table ask force row level security;
