-- A file without names calls people by their e-mail addresses or telephone numbers. Such a name is a contact detail: whoever
-- is not shown those is told another one in its place, wherever names are told, and cannot find it by searching or sorting.

-- Whether somebody could be reached by what a text says: an e-mail address or a page in it, a telephone number in it, or
-- nothing but a number, however short.
create function is_address(p_text text) returns boolean
  language sql immutable parallel safe
  as $$
    select coalesce(normalize(p_text, nfkc)
      ~ '[^[:space:]]@[^[:space:]]|://|(?:[[:digit:]][ ().+/-]*){7}|^[^[:alpha:]]*(?:[[:digit:]][^[:alpha:][:digit:]]*){3}[^[:alpha:]]*$',
      false)
  $$;

alter table contact add column nameless boolean not null generated always as (is_address(name)) stored;
comment on column contact.nameless is 'The name is an address. It is read by told_name(contact) wherever it goes out.';

-- What a contact is called for whoever asks; enter_granted says what they are shown.
create function told_name(p_contact contact) returns text
  language sql stable parallel safe
  as $$
    select case when p_contact.nameless and current_setting('app.details', true) = 'hidden' then 'N.N.'
                else p_contact.name end
  $$;

-- A part of a name for whoever asks; null where it is an address that they are not shown.
create function told_part(p_part text) returns text
  language sql stable parallel safe
  as $$
    select case when current_setting('app.details', true) = 'hidden' and is_address(p_part) then null else p_part end
  $$;

-- As before; and tells for the length of the transaction whether contact details are shown.
create or replace function enter_granted(p_grantee uuid, p_key uuid, p_seeker uuid, p_grant uuid) returns void
  language plpgsql as $$
declare
  shown boolean;
begin
  perform enter_seeker(p_grantee, p_key);
  perform set_config('app.seeker', p_seeker::text, true);
  select 'CONTACT_DETAILS' = any (field_groups) into shown from access_grant
   where seeker_id = p_seeker and id = p_grant and grantee_id = p_grantee
     and accepted_at is not null and ended_at is null;
  if not found then
    raise exception 'The grant is over' using errcode = 'KI404';
  end if;
  if not shown then
    perform set_config('app.details', 'hidden', true);
  end if;
end $$;

-- Those without a name come first, in the order in which they were added, for everybody alike: the order would tell.
create function sort_nameless() returns trigger
  language plpgsql as $$
begin
  new.sort_name := '';
  return new;
end $$;
create trigger contact_nameless before insert or update of name, sort_name on contact
  for each row when (is_address(new.name)) execute function sort_nameless();

alter table contact_search add column told_names text not null default ''; -- those of the names that are no addresses

-- What is there already; no change of anybody's.
alter table contact no force row level security;
alter table contact disable trigger user;
update contact set sort_name = '' where nameless and sort_name <> '';
update contact_search s
   set told_names = searchable(concat_ws(' ', case when not c.nameless then c.name end,
         case when not is_address(c.given) then c.given end, case when not is_address(c.family) then c.family end,
         case when not is_address(c.nickname) then c.nickname end))
  from contact c where c.seeker_id = s.seeker_id and c.id = s.contact_id;
alter table contact enable trigger user;
alter table contact force row level security;

create or replace function refresh_contact_search(p_contacts uuid[]) returns void
  language sql security definer
  set search_path from current
  as $$
    insert into contact_search (seeker_id, contact_id, full_name, names, told_names, work, details, notes)
    select c.seeker_id, c.id, searchable(c.name),
           searchable(concat_ws(' ', c.name, c.given, c.family, c.nickname)),
           searchable(concat_ws(' ', case when not c.nameless then c.name end,
             case when not is_address(c.given) then c.given end,
             case when not is_address(c.family) then c.family end,
             case when not is_address(c.nickname) then c.nickname end)),
           work.words,
           concat(work.words, searchable(concat_ws(' ',
             (select string_agg(e ->> 'address', ' ') from jsonb_array_elements(c.emails) e),
             array_to_string(c.tags, ' ')))),
           searchable(left(concat_ws(' ', c.how_met, c.notes), 5000))
      from contact c, lateral (
             select searchable(concat_ws(' ',
               (select string_agg(concat_ws(' ', o.name, array_to_string(o.aliases, ' '), a.title, a.department), ' ')
                  from affiliation a
                  join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id
                 where a.seeker_id = c.seeker_id and a.contact_id = c.id),
               c.occupation, c.provider_text)) as words
             offset 0) work -- once for both columns
     where c.seeker_id = current_seeker() and c.id = any (p_contacts)
    on conflict (seeker_id, contact_id) do update
      set full_name = excluded.full_name, names = excluded.names, told_names = excluded.told_names,
          work = excluded.work, details = excluded.details, notes = excluded.notes
  $$;

-- As before; names that are addresses are none where names and work alone are searched, nor do they tell by the rank.
create or replace function search_contacts(p_text text, p_work_alone boolean)
  returns table (contact_id uuid, rank int)
  language plpgsql stable security definer rows 60 -- the usual 1,000 make the planner read all contacts of the seeker
  set search_path from current
  as $$
declare
  me constant uuid := current_seeker();
  asked constant text := left(searchable(p_text), 200);
  words constant text[] := array(select w from unnest(string_to_array(trim(asked), ' ')) w
                                  where w <> '' order by char_length(w) desc, w limit 8);
  parts text[];
  beginnings text[];
  slips text[];
begin
  if cardinality(words) = 0 then
    return;
  end if;
  parts := array(select '%' || replace(w, '_', '\_') || '%' from unnest(words) w);
  beginnings := array(select '% ' || replace(w, '_', '\_') || '%' from unnest(words) w);
  if p_work_alone then
    return query
      select s.contact_id,
             case when s.full_name = asked and starts_with(s.told_names, asked) then 1
                  when starts_with(s.told_names, asked) then 2
                  when s.told_names like all (beginnings) then 3
                  when s.told_names like all (parts) then 4
                  else 5 end
        from contact_search s
       where s.seeker_id = me and s.everything like parts[1] and s.told_names || ' ' || s.work like all (parts);
  else
    return query
      select s.contact_id,
             case when s.full_name = asked then 1
                  when starts_with(s.names, asked) then 2
                  when s.names like all (beginnings) then 3
                  when s.names like all (parts) then 4
                  when s.names || ' ' || s.details like all (parts) then 5
                  else 6 end
        from contact_search s
       where s.seeker_id = me and s.everything like parts[1] and s.everything like all (parts);
  end if;
  if not found then
    slips := array(select with_one_slip(left(w, 40)) from unnest(words) w);
    return query
      select s.contact_id,
             case when case when p_work_alone then s.told_names else s.names end ~ all (slips) then 7 else 8 end
        from contact_search s
       where s.seeker_id = me
         and s.everything like any (intact_parts(left(words[1], 40)))
         and case when p_work_alone then s.told_names || ' ' || s.work else s.everything end ~ all (slips);
  end if;
end $$;
