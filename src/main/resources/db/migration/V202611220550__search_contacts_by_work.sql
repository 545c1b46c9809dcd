-- Who is shown neither notes nor contact details must not find them by searching either: names and work are searched by
-- themselves then. What is in work is in details too, so that the index over everything leads to it.
alter table contact_search add column work text not null default ''; -- organizations, titles, occupation

update contact_search s
   set work = searchable(concat_ws(' ',
         (select string_agg(concat_ws(' ', o.name, array_to_string(o.aliases, ' '), a.title, a.department), ' ')
            from affiliation a
            join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id
           where a.seeker_id = c.seeker_id and a.contact_id = c.id),
         c.occupation, c.provider_text))
  from contact c where c.seeker_id = s.seeker_id and c.id = s.contact_id;

create or replace function refresh_contact_search(p_contacts uuid[]) returns void
  language sql security definer
  set search_path from current
  as $$
    insert into contact_search (seeker_id, contact_id, full_name, names, work, details, notes)
    select c.seeker_id, c.id, searchable(c.name),
           searchable(concat_ws(' ', c.name, c.given, c.family, c.nickname)),
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
      set full_name = excluded.full_name, names = excluded.names, work = excluded.work, details = excluded.details,
          notes = excluded.notes
  $$;

-- As before; and where p_work_alone is true, in names and work alone.
drop function search_contacts(text);
create function search_contacts(p_text text, p_work_alone boolean)
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
  return query
    select s.contact_id,
           case when s.full_name = asked then 1
                when starts_with(s.names, asked) then 2
                when s.names like all (beginnings) then 3
                when s.names like all (parts) then 4
                when s.names || ' ' || s.details like all (parts) then 5
                else 6 end
      from contact_search s
     where s.seeker_id = me and s.everything like parts[1]
       and case when p_work_alone then s.names || ' ' || s.work else s.everything end like all (parts);
  if not found then
    slips := array(select with_one_slip(left(w, 40)) from unnest(words) w);
    return query
      select s.contact_id, case when s.names ~ all (slips) then 7 else 8 end
        from contact_search s
       where s.seeker_id = me
         and s.everything like any (intact_parts(left(words[1], 40)))
         and case when p_work_alone then s.names || ' ' || s.work else s.everything end ~ all (slips);
  end if;
end $$;
