-- A search of half a year in the network of one seeker, whose id is in the temporary table bench_me: 2,000 asks, 5,000
-- interactions, and what goes with them. Nothing here is random, so that the same network has the same life.
create temporary table bench_person on commit drop as
  select row_number() over (order by c.id) - 1 as n, count(*) over () as people, c.id
    from contact c join bench_me m on c.seeker_id = m.id;
create index on bench_person (n);

update contact c set
    closeness = (array['STRANGER', 'ACQUAINTANCE', 'FAMILIAR', 'CLOSE', 'VERY_CLOSE', null])[1 + p.n % 6],
    reach_size = (array['FEW', 'DOZENS', 'HUNDREDS', null])[1 + p.n % 4],
    reach_variety = (array['SIMILAR', 'MIXED', 'VARIED', null])[1 + p.n / 3 % 4],
    connector = p.n % 17 = 0,
    comfortable_asking = p.n % 29 <> 0,
    employment_status = (array['EMPLOYED', 'EMPLOYED', 'SELF_EMPLOYED', 'UNEMPLOYED', 'RETIRED', 'UNKNOWN'])[1 + p.n % 6],
    keep_in_touch_days = case when p.n % 40 = 0 then 60 end
  from bench_person p join bench_me m on true where c.seeker_id = m.id and c.id = p.id;

insert into job_search (seeker_id, id, reason, why_it_matters, started_on, status, target_roles, industries,
    what_worked_on_me, created_at, updated_at)
  select id, md5('search' || id)::uuid, 'JOBLESS', 'I want to build things.', '2025-06-02', 'ACTIVE', '{Planner}',
    '{Transport}', 'Somebody asked me one clear question.', now(), now() from bench_me;

insert into job_search_step (seeker_id, thing_id, number, action, status, occurred_at, recorded_at)
  select id, md5('search' || id)::uuid, 1, 'start', 'ACTIVE', '2025-06-02', now() from bench_me;

insert into target_employer (seeker_id, id, search_id, organization_id, motivation, posting, advocacy, created_at, updated_at)
  select m.id, md5('target' || o.id)::uuid, md5('search' || m.id)::uuid, o.id, 1 + o.n % 5, 1 + o.n / 5 % 5, 1 + o.n % 3,
    now(), now()
    from bench_me m join lateral (select id, row_number() over (order by id) as n from organization
      where seeker_id = m.id order by id limit 60) o on true;

create temporary table bench_ask on commit drop as
  select m.id as seeker_id, md5('ask' || g || m.id)::uuid as id, p.id as contact_id, g,
    (array['FULFILLED', 'FULFILLED', 'FULFILLED', 'DECLINED', 'DECLINED', 'RESTING', 'RESTING', 'REMINDED', 'SENT', 'SENT'])
      [1 + g % 10] as status,
    timestamptz '2025-06-02 15:00Z' + g * interval '2 hours' as at
    from bench_me m cross join generate_series(1, 2000) g
    join bench_person p on p.n = (g * 7919) % p.people;

insert into ask (seeker_id, id, contact_id, search_id, origin, kind, wanted, industry, text, channel, stretch, cold, status,
    asked_at, reminded_at, answered_at, got, created_at, updated_at)
  select seeker_id, id, contact_id, md5('search' || seeker_id)::uuid, 'ASKED',
    (array['NAMES', 'LEADS', 'ADVICE', 'INTRODUCTION'])[1 + g % 4], 1 + g % 3, 'Transport',
    case g % 3 when 0 then 'Do you know anybody who could help me?'
      when 1 then 'Whom do you know at transport companies that might need a planner? Two names would be plenty.'
      else 'Which companies in the harbor have you heard of that look for planners this spring?' end,
    (array['PHONE', 'IN_PERSON', 'EMAIL', 'TEXT'])[1 + g % 4], g % 11 = 0, g % 6 = 0, status, at,
    case when status in ('REMINDED', 'RESTING') then at + interval '20 days' end,
    case when status in ('FULFILLED', 'DECLINED') then at + interval '3 days' end,
    case when status = 'FULFILLED' then 2 end, at, at
    from bench_ask;

insert into ask_step (seeker_id, thing_id, number, action, status, occurred_at, recorded_at)
  select seeker_id, id, 1, 'send', 'SENT', at, now() from bench_ask
  union all
  select seeker_id, id, 2, 'remind', 'REMINDED', at + interval '20 days', now() from bench_ask
    where status in ('REMINDED', 'RESTING')
  union all
  select seeker_id, id, 3, 'rest', 'RESTING', at + interval '40 days', now() from bench_ask where status = 'RESTING'
  union all
  select seeker_id, id, 2, case status when 'FULFILLED' then 'fulfill' else 'decline' end, status, at + interval '3 days',
    now() from bench_ask where status in ('FULFILLED', 'DECLINED');

insert into interaction (seeker_id, id, contact_id, type, channel, occurred_at, asked_for_something, stretch, notes,
    created_at, updated_at)
  select m.id, md5('life' || g || m.id)::uuid, p.id, (array['CALL', 'COFFEE', 'MEETING', 'MESSAGE', 'EVENT'])[1 + g % 5],
    (array['PHONE', 'IN_PERSON', 'IN_PERSON', 'EMAIL', 'IN_PERSON'])[1 + g % 5],
    timestamptz '2021-01-04 15:00Z' + g * interval '8 hours', g % 3 = 0, g % 13 = 0, 'Spoke about the harbor.', now(), now()
    from bench_me m cross join generate_series(1, 5000) g
    join bench_person p on p.n = (g * 104729) % p.people;

insert into lead (seeker_id, id, organization_id, role, search_id, source_type, source_id, given_by_contact_id,
    advertised_at_discovery, advertised, discovered_at, status, created_at, updated_at)
  select a.seeker_id, md5('lead' || a.g || a.seeker_id)::uuid, null, 'Planner', md5('search' || a.seeker_id)::uuid, 'ASK',
    a.id, a.contact_id, a.g % 2 = 0, a.g % 2 = 0, a.at + interval '3 days',
    (array['RUMORED', 'OPEN', 'APPLIED', 'INTERVIEWING'])[1 + a.g % 4], now(), now()
    from bench_ask a where a.status = 'FULFILLED' and a.g % 2 = 0;

insert into lead_step (seeker_id, thing_id, number, action, status, occurred_at, recorded_at)
  select seeker_id, id, 1, 'discover', status, discovered_at, now() from lead where seeker_id in (select id from bench_me);

insert into introduction (seeker_id, id, connector_contact_id, target_contact_id, forwardable_text, status, made_at,
    occurred_at, created_at, updated_at)
  select a.seeker_id, md5('introduction' || a.g || a.seeker_id)::uuid, a.contact_id, p.id, 'May I introduce somebody?',
    'MADE', a.at + interval '5 days', a.at + interval '5 days', now(), now()
    from bench_ask a join bench_person p on p.n = (a.g * 31 + 1) % p.people
    where a.status = 'FULFILLED' and a.g % 3 = 0 and p.id <> a.contact_id;

insert into introduction_step (seeker_id, thing_id, number, action, status, occurred_at, recorded_at)
  select seeker_id, id, 1, 'make', 'MADE', made_at, now() from introduction where seeker_id in (select id from bench_me);

insert into debt (seeker_id, id, type, contact_id, ask_id, owed_since, created_at, updated_at)
  select seeker_id, md5('debt' || id)::uuid, 'ASK', contact_id, id, at + interval '3 days', now(), now()
    from bench_ask where status = 'FULFILLED';

insert into debt (seeker_id, id, type, contact_id, lead_id, owed_since, created_at, updated_at)
  select seeker_id, md5('debt' || id)::uuid, 'LEAD', given_by_contact_id, id, discovered_at, now(), now()
    from lead where seeker_id in (select id from bench_me);

insert into thank_you (seeker_id, id, contact_id, kind, text, sent_at, settles_all, created_at, updated_at)
  select seeker_id, md5('thanks' || id)::uuid, contact_id, 'NOTE', 'Thank you for the names in the harbor.',
    at + interval '4 days', true, now(), now() from bench_ask where status = 'FULFILLED' and g % 20 <> 0;

insert into favor (seeker_id, id, contact_id, direction, what, status, occurred_at, created_at, updated_at)
  select a.seeker_id, md5('favor' || a.id)::uuid, a.contact_id, 'FROM_SEEKER', 'Looked after the cat', 'DONE',
    a.at + interval '9 days', now(), now() from bench_ask a where a.g % 10 = 1;

insert into reminder (seeker_id, id, text, due_on, set_at, status, created_at, updated_at)
  select m.id, md5('reminder' || g || m.id)::uuid, 'Call the library', date '2025-06-02' + g, '2025-06-02', 'OPEN', now(),
    now() from bench_me m cross join generate_series(1, 150) g;

insert into contact_group (seeker_id, id, name, kind, gateway_contact_id, sort_name, created_at, updated_at)
  select m.id, md5('group' || g || m.id)::uuid, 'Club ' || g, 'CLUB', p.id, 'club ' || g, now(), now()
    from bench_me m cross join generate_series(1, 20) g join bench_person p on p.n = g;

insert into group_member (seeker_id, group_id, contact_id, joined_at)
  select m.id, md5('group' || 1 + p.n % 20 || m.id)::uuid, p.id, now() from bench_me m join bench_person p on p.n < 1000;

insert into relationship (seeker_id, id, contact_id, other_contact_id, kind, strength, provenance, created_at, updated_at)
  select m.id, md5('tie' || g || m.id)::uuid, p.id, o.id, 'FRIEND', 0.5, 'STATED', now(), now()
    from bench_me m cross join generate_series(1, 5000) g
    join bench_person p on p.n = (g * 13) % p.people
    join bench_person o on o.n = (g * 17 + 5) % o.people where p.id <> o.id;
