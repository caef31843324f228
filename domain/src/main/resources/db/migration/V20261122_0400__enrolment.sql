create table cohort (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    programme_version_id bigint not null references programme_version (id),
    name varchar(120) not null,
    zone varchar(64) not null,
    language varchar(20) not null,
    place varchar(200) not null,
    starts_on date not null,
    apply_until date not null,
    places int not null,
    places_taken int not null,
    -- Whatever races for the last place, it is given once.
    constraint cohort_places check (places_taken >= 0 and places_taken <= places)
);
create index cohort_by_version on cohort (programme_version_id, starts_on, id);

create table cohort_session (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    code varchar(40) not null,
    starts_at timestamp not null,
    minutes int not null,
    place varchar(200) not null,
    constraint cohort_session_once unique (cohort_id, code),
    constraint cohort_session_minutes check (minutes > 0)
);

-- Role grants wait for the cohort table, since a grant may be for a cohort.
create table role_grant (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    role varchar(20) not null,
    organisation_id bigint references organisation (id),
    cohort_id bigint references cohort (id),
    granted_at timestamp not null,
    ended_at timestamp
);
create index role_grant_by_person on role_grant (person_id, role);
create index role_grant_by_cohort on role_grant (cohort_id, role);

create table application (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    display_name varchar(80) not null,
    email varchar(254) not null,
    language varchar(20) not null,
    message varchar(4000) not null,
    state varchar(20) not null,
    applied_at timestamp not null,
    decided_at timestamp,
    decided_by bigint references person (id),
    -- One person asks once for a place; a double click is one application.
    constraint application_once unique (cohort_id, email)
);
create index application_by_cohort on application (cohort_id, state, id);

create table enrolment (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    programme_version_id bigint not null references programme_version (id),
    person_id bigint not null references person (id),
    certificate_name varchar(200) not null,
    state varchar(20) not null,
    enrolled_on date not null,
    steps_met int not null,
    steps_all int not null,
    award_state varchar(20) not null,
    next_actor varchar(20) not null,
    evaluated_on date not null,
    constraint enrolment_once unique (cohort_id, person_id)
);
create index enrolment_by_person on enrolment (person_id, id);
-- The issuing organisation reads those who are ready, oldest first.
create index enrolment_by_readiness on enrolment (organisation_id, award_state, state, id);
