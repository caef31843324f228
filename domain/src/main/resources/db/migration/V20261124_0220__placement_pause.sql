-- Who ended a placement before its time, and when: the trainee, the host, or the course.
alter table placement add column ended_by varchar(20);
alter table placement add column ended_on date;
-- Until now only the course could.
update placement set ended_by = 'COURSE' where state = 'ENDED_EARLY';

-- Days on which a placement rests. No reason is asked, and there is no column for one.
create table placement_pause (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    from_day date not null,
    until_day date,
    constraint placement_pause_days check (until_day >= from_day)
);
create index placement_pause_of_placement on placement_pause (placement_id, id);
