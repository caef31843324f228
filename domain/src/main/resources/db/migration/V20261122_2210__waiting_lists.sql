-- A place that is offered is held for whoever it is offered to, so that the last one is never offered to two.
alter table cohort add column places_offered int default 0 not null;
alter table cohort drop constraint cohort_places;
alter table cohort add constraint cohort_places
    check (places_taken >= 0 and places_offered >= 0 and places_taken + places_offered <= places);

-- That somebody of the team talked with whoever applied, when, and whether they are ready; nothing of what was said.
alter table application add column talked_on date;
alter table application add column ready varchar(20);
alter table application add column talked_by bigint references person (id);

-- The list of those who wait for a place, the longest waiting first. Whoever let an offer go by keeps their place on it, and is
-- passed over until they say that they would still like to come.
alter table application add column waiting_since timestamp;
alter table application add column passed_over boolean default false not null;
alter table application add column offer_hash varchar(64);
alter table application add column offer_ends_at timestamp;
alter table application add constraint application_offer_once unique (offer_hash);
create index application_by_list on application (cohort_id, state, passed_over, waiting_since, id);
-- The job that ends offers walks over those that are due, and over no other.
create index application_by_offer_end on application (state, offer_ends_at, id);
