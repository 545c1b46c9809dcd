-- Free-text search. LIKE and regular expressions are not leak-proof, so that row-level security keeps their indexes from
-- being used. This table is therefore reachable through one function only, which filters by the seeker itself; the
-- application's role has no privilege on it.
create table contact_search (
  seeker_id  uuid not null,
  contact_id uuid not null,
  full_name  text not null,
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

-- A searched word as a part of a regular expression.
create function escaped(p_text text) returns text
  language sql immutable parallel safe
  as $$ select regexp_replace(p_text, '([^[:alnum:] ])', '\\\1', 'g') $$;

-- Writes what search knows of some contacts anew, from what the contacts are now.
create function refresh_contact_search(p_contacts uuid[]) returns void
  language sql security definer
  set search_path from current
  as $$
    insert into contact_search (seeker_id, contact_id, full_name, names, details, notes)
    select c.seeker_id, c.id, searchable(c.name),
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
      set full_name = excluded.full_name, names = excluded.names, details = excluded.details, notes = excluded.notes
  $$;

-- A searched word as a regular expression for words that begin so, with one slip at the most: a letter wrong, missing,
-- too many, or two exchanged. Words of three letters and less must be right.
create function with_one_slip(p_word text) returns text
  language sql immutable parallel safe
  as $$
    select case when char_length(p_word) < 4 then ' ' || escaped(p_word)
           else ' (' || string_agg(variant, '|') || ')' end
      from (select distinct variant
              from generate_series(1, char_length(p_word)) i,
                   lateral (values
                     (escaped(left(p_word, i - 1)) || '.' || escaped(substr(p_word, i + 1))),
                     (escaped(left(p_word, i - 1)) || escaped(substr(p_word, i + 1))),
                     (escaped(left(p_word, i)) || '.' || escaped(substr(p_word, i + 1))),
                     (escaped(left(p_word, i - 1)) || escaped(substr(p_word, i + 1, 1))
                        || escaped(substr(p_word, i, 1)) || escaped(substr(p_word, i + 2)))) v (variant)) variants
  $$;

-- One slip leaves one half of a word as it was, or exchanges the two letters where the halves meet. Looked up in the
-- index, this leaves few texts for the regular expression. Halves of short words would tell nothing apart.
create function intact_parts(p_word text) returns text[]
  language sql immutable parallel safe
  as $$
    select case when char_length(p_word) < 6 then array['% %']
           else array(select '%' || replace(part, '_', '\_') || '%'
                        from (values (' ' || left(p_word, h)),
                                     (substr(p_word, h + 1)),
                                     (' ' || left(p_word, h - 1) || substr(p_word, h + 1, 1) || substr(p_word, h, 1)))
                             parts (part)) end
      from (select char_length(p_word) / 2 as h) half
  $$;

-- Brings the planner's picture up to date after many contacts came at once; until autovacuum does, it would take the
-- tables for small and read all of a seeker's rows.
create function take_stock() returns void
  language plpgsql security definer
  set search_path from current
  as $$
begin
  analyze contact, contact_key, contact_search, affiliation;
end $$;

-- Contacts in which every word of the text is found, and how well: 1 it is the whole name, 2 the name begins so, 3 words
-- of the name begin so, 4 inside the name, 5 in the details, 6 in the notes; and when nothing is found as it was typed,
-- with one slip a word allowed, 7 in the name, 8 elsewhere. The longest word is looked up in the index, the others in
-- what is left.
create function search_contacts(p_text text)
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
     where s.seeker_id = me and s.everything like parts[1] and s.everything like all (parts);
  if not found then
    slips := array(select with_one_slip(left(w, 40)) from unnest(words) w);
    return query
      select s.contact_id, case when s.names ~ all (slips) then 7 else 8 end
        from contact_search s
       where s.seeker_id = me
         and s.everything like any (intact_parts(left(words[1], 40)))
         and s.everything ~ all (slips);
  end if;
end $$;
