-- A group is written by its team before anybody else sees it. Those that are there already are open.
alter table cohort add column state varchar(20) default 'OPEN' not null;

-- Who works in a group from lived experience: a role somebody holds in this one group because they said so, and nothing about
-- them anywhere else. No row means that nobody asked and nobody said anything.
create table lived_experience_role (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    person_id bigint not null references person (id),
    state varchar(20) not null,
    asked_by bigint references person (id),
    said_at timestamp not null,
    constraint lived_experience_role_once unique (cohort_id, person_id)
);
create index lived_experience_role_by_person on lived_experience_role (person_id);
