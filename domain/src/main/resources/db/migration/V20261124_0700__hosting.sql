-- Which hosts a course has looked at, and until when.
create table host_approval (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    host_organisation_id bigint not null references organisation (id),
    starts_on date not null,
    ends_on date not null,
    checks varchar(200) not null,
    approved_by bigint not null references person (id),
    approved_at timestamp not null,
    taken_back_at timestamp,
    constraint host_approval_days check (ends_on >= starts_on)
);
create index host_approval_by_host on host_approval (organisation_id, host_organisation_id, ends_on);

-- What it rests on: what the store of files has under that hash.
create table host_file (
    id bigint primary key,
    version bigint not null,
    approval_id bigint not null references host_approval (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    about varchar(20) not null,
    name varchar(100) not null,
    hash varchar(64) not null,
    bytes bigint not null,
    given_by bigint not null references person (id),
    given_at timestamp not null
);
create index host_file_by_approval on host_file (approval_id, id);

-- How many trainees of a course a host takes at a time.
create table host_places (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    host_organisation_id bigint not null references organisation (id),
    starts_on date not null,
    ends_on date not null,
    places int not null,
    constraint host_places_some check (places between 1 and 100),
    constraint host_places_days check (ends_on >= starts_on)
);
create index host_places_by_host on host_places (organisation_id, host_organisation_id, ends_on);

-- Where somebody does not go: without a reason.
create table not_there (
    id bigint primary key,
    version bigint not null,
    trainee_id bigint not null references person (id),
    host_organisation_id bigint not null references organisation (id),
    said_at timestamp not null,
    constraint not_there_once unique (trainee_id, host_organisation_id)
);

-- Who is at a host at the same time.
create index placement_by_host on placement (host_organisation_id, organisation_id, ends_on);
