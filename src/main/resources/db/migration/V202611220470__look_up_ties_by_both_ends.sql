-- What is said of the ties of a warm path is asked by both ends. Of one end a hub has thousands, and by whichever index
-- the planner goes (it takes each for one that finds a single row), it has to be one that knows the other end as well.
create index relationship_by_both_ends on relationship (seeker_id, contact_id, other_contact_id, id);
create index relationship_by_both_ends_back on relationship (seeker_id, other_contact_id, contact_id, id);
drop index relationship_by_contact;
drop index relationship_by_other_contact;
