-- Who wrote a draft last, and from which version it was made.
alter table programme_version add column derived_from bigint references programme_version (id) on delete set null;
alter table programme_version add column changed_at timestamp;
alter table programme_version add column changed_by bigint references person (id);
-- How many are enrolled under a version, and who of them is on the way.
create index enrolment_by_version on enrolment (programme_version_id, state, id);
