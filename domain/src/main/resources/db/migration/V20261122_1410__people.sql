-- People are found by the beginning of a name, and listed in one order whatever the database.
alter table person add column sort_name varchar(160) default '' not null;
update person set sort_name = lower(display_name);
create index person_by_sort_name on person (sort_name, id);

-- Where an organisation meets people. Never a private address.
create table site (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    name varchar(120) not null,
    address varchar(300) not null,
    town varchar(120) not null,
    zone varchar(64) not null
);
create index site_by_organisation on site (organisation_id, name, id);

-- Somebody is asked to take on a role. It counts when they say yes; then address and name are forgotten here.
create table invitation (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint references organisation (id),
    programme_id bigint references programme (id),
    cohort_id bigint references cohort (id),
    placement_id bigint references placement (id),
    role varchar(40) not null,
    last_day date,
    zone varchar(64) not null,
    email varchar(254),
    display_name varchar(80),
    person_id bigint not null references person (id),
    invited_by bigint not null references person (id),
    invited_at timestamp not null,
    sent_at timestamp not null,
    letters integer not null,
    state varchar(20) not null,
    answered_at timestamp,
    -- One open invitation for the same person, role and scope: a double click asks once.
    open_key varchar(200),
    constraint invitation_open_once unique (open_key),
    constraint invitation_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);
create index invitation_by_organisation on invitation (organisation_id, state, id);
create index invitation_by_person on invitation (person_id, state, id);
