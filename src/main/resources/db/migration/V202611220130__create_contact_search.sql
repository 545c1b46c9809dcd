-- Free-text search. LIKE and regular expressions are not leak-proof, so that row-level security keeps their indexes from
-- being used. This table is therefore reachable through one function only, which filters by the seeker itself; the
-- application's role has no privilege on it.
create table contact_search (
  seeker_id  uuid not null,
  contact_id uuid not null,
  names      text not null, -- name, given, family, nickname
  details    text not null, -- organizations, titles, occupation, e-mails, tags
  notes      text not null, -- how met, notes
  everything text not null generated always as (names || ' ' || details || ' ' || notes) stored,
  constraint contact_search_pk primary key (seeker_id, contact_id),
  constraint contact_search_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade
);
create index contact_search_by_trigram on contact_search using gin (seeker_id, everything gin_trgm_ops);
alter table contact_search enable row level security;
create policy own_rows on contact_search using (seeker_id = nullif(current_setting('app.seeker', true), '')::uuid);
do $$
begin
  if exists (select from pg_roles where rolname = 'kith_app') then
    revoke all on contact_search from kith_app;
  end if;
end $$;

-- A text as it is searched for: no case, no accents, words apart by one space, a space before the first.
create function searchable(p_text text) returns text
  language sql immutable parallel safe
  as $$
    select ' ' || trim(regexp_replace(lower(unaccent('unaccent', normalize(coalesce(p_text, ''), nfkc))),
                                      '[^[:alnum:]@.+_-]+', ' ', 'g'))
  $$;

-- Writes what search knows of some contacts anew, from what the contacts are now.
create function refresh_contact_search(p_contacts uuid[]) returns void
  language sql security definer
  set search_path from current
  as $$
    insert into contact_search (seeker_id, contact_id, names, details, notes)
    select c.seeker_id, c.id,
           searchable(concat_ws(' ', c.name, c.given, c.family, c.nickname)),
           searchable(concat_ws(' ',
             (select string_agg(concat_ws(' ', o.name, array_to_string(o.aliases, ' '), a.title, a.department), ' ')
                from affiliation a
                join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id
               where a.seeker_id = c.seeker_id and a.contact_id = c.id),
             c.occupation, c.provider_text,
             (select string_agg(e ->> 'address', ' ') from jsonb_array_elements(c.emails) e),
             array_to_string(c.tags, ' '))),
           searchable(left(concat_ws(' ', c.how_met, c.notes), 5000))
      from contact c
     where c.seeker_id = current_seeker() and c.id = any (p_contacts)
    on conflict (seeker_id, contact_id) do update
      set names = excluded.names, details = excluded.details, notes = excluded.notes
  $$;

-- Contacts that match every pattern, with how well: 1 the whole name, 2 the name begins so, 3 words of the name begin
-- so, 4 inside the name, 5 in the details, 6 in the notes, 7 with a typing slip.
-- p_words: the searched words as LIKE patterns; p_slips: the same words as regular expressions that allow one slip
-- each, used when nothing matches as it was typed. The longest word comes first in both: an index answers it, and the
-- others are looked for in what is left.
create function search_contacts(p_text text, p_words text[], p_slips text[])
  returns table (contact_id uuid, rank int)
  language plpgsql stable security definer
  set search_path from current
  as $$
declare
  me uuid := current_seeker();
begin
  return query
    select s.contact_id,
           case when s.names = ' ' || p_text or s.names like ' ' || p_text || ' %' then
                  case when s.names = ' ' || p_text then 1 else 2 end
                when s.names like ' ' || p_text || '%' then 2
                when s.names like all (select '% ' || substr(w, 2) from unnest(p_words) w) then 3
                when s.names like all (p_words) then 4
                when (s.names || ' ' || s.details) like all (p_words) then 5
                else 6 end
      from contact_search s
     where s.seeker_id = me and s.everything like p_words[1] and s.everything like all (p_words);
  if not found then
    return query
      select s.contact_id, case when s.names ~ all (p_slips) then 7 else 8 end
        from contact_search s
       where s.seeker_id = me and s.everything ~ p_slips[1] and s.everything ~ all (p_slips);
  end if;
end $$;
