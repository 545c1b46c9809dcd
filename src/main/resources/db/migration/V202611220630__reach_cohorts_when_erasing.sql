-- What somebody gave into a cohort goes with them, and what tells there of a contact goes with the contact. A lead that was
-- taken stays as one that was given and taken, by nobody.
alter table pooled_lead
  alter column giver_id drop not null,
  alter column giver_membership_id drop not null,
  alter column giver_lead_id drop not null,
  drop constraint pooled_lead_taken_whole,
  add constraint pooled_lead_taken_whole check (
    (status = 'TAKEN') = (taken_at is not null) and (taken_at is not null or taker_membership_id is null)),
  add constraint pooled_lead_giver_known check (
    (giver_id is null) = (giver_membership_id is null) and (giver_id is not null or status = 'TAKEN'));

alter table cohort_introduction_request
  add column connector_contact_id uuid,
  add constraint cohort_introduction_request_contact_of_role
    check (connector_contact_id is null or connector_role is not null);
comment on column cohort_introduction_request.connector_contact_id is
  'Of whom the role was told, so that it can go with them. A contact of the member who was asked; never shown.';

-- In whose network a contact stands for the seeker, by which membership: what the seeker needs to be erased there, too, and
-- nobody is shown. It outlives the cohort, as the contacts do.
create table cohort_peer (
  seeker_id     uuid not null,
  membership_id uuid not null,
  peer_id       uuid not null,
  constraint cohort_peer_pk primary key (seeker_id, membership_id, peer_id),
  constraint cohort_peer_seeker_fk foreign key (seeker_id) references seeker (seeker_id)
);
-- Forced, the fences would hide all rows from their owner, as which a migration runs.
alter table pooled_lead no force row level security;
alter table cohort_membership no force row level security;
insert into cohort_peer (seeker_id, membership_id, peer_id)
select p.giver_id, p.giver_membership_id, m.seeker_id
  from pooled_lead p join cohort_membership m on m.id = p.taker_membership_id
union
select m.seeker_id, m.id, p.giver_id
  from pooled_lead p join cohort_membership m on m.id = p.taker_membership_id;
alter table pooled_lead force row level security;
alter table cohort_membership force row level security;
select fence('cohort_peer');

-- Goes for a moment to each cohort of the seeker, as whoever is deleting the contact belongs to it.
create function forget_contact_in_cohorts() returns trigger
  language plpgsql as $$
declare
  me constant uuid := old.seeker_id;
  memberships cohort_membership[];
  member cohort_membership;
  leads uuid[];
  peers text[];
begin
  if current_setting('app.erasing', true) = 'yes' then
    return old; -- the whole seeker goes, who has left the cohorts before
  end if;
  memberships := array(select m from cohort_membership m where m.seeker_id = me);
  if cardinality(memberships) = 0 then
    return old;
  end if;
  leads := array(select l.id from lead l where l.seeker_id = me and (l.given_by_contact_id = old.id
              or (l.source_type = 'CONTACT' and l.source_id = old.id))
           union select p.lead_id from lead_participant p where p.seeker_id = me and p.contact_id = old.id);
  peers := array(select split_part(k.value, chr(31), 2) from contact_key k
            where k.seeker_id = me and k.contact_id = old.id and k.kind = 'EXTERNAL'
              and starts_with(k.value, 'kith-cohort' || chr(31)));
  foreach member in array memberships loop
    perform set_config('app.seeker', member.coach_id::text, true);
    update pooled_lead set text = null, version = version + 1
     where seeker_id = member.coach_id and cohort_id = member.cohort_id and giver_membership_id = member.id
       and giver_lead_id = any (leads) and text is not null;
    update pooled_lead set giver_name = null, version = version + 1
     where seeker_id = member.coach_id and cohort_id = member.cohort_id and taker_membership_id = member.id
       and giver_membership_id::text = any (peers) and giver_name is not null;
    update pooled_lead set taker_name = null, version = version + 1
     where seeker_id = member.coach_id and cohort_id = member.cohort_id and giver_membership_id = member.id
       and taker_membership_id::text = any (peers) and taker_name is not null;
    update cohort_introduction_request set connector_role = null, connector_contact_id = null, version = version + 1
     where seeker_id = member.coach_id and reacher_membership_id = member.id and connector_contact_id = old.id;
    perform set_config('app.seeker', me::text, true);
  end loop;
  return old;
end $$;
create trigger contact_without_a_trace_in_cohorts before delete on contact
  for each row execute function forget_contact_in_cohorts();
