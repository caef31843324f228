-- When the time to finish is over, kept on every write; nothing while somebody rests. The job that closes paths walks over
-- those that are due, and over no other.
alter table enrolment add column window_ends_on date;
create index enrolment_by_window on enrolment (state, window_ends_on, id);

-- From when somebody rests, or will; a rest that is still to come begins by itself on that day.
alter table enrolment add column rests_from date;
create index enrolment_by_rest on enrolment (state, rests_from, id);

-- The day somebody left, or their time was over.
alter table enrolment add column ended_on date;
