create table organisation (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    country varchar(2) not null,
    town varchar(120) not null,
    region varchar(5),
    summary varchar(1000) not null,
    languages varchar(200) not null,
    website varchar(300),
    public_email varchar(254),
    public_phone varchar(40),
    access_notes varchar(500),
    registration varchar(200),
    in_directory boolean not null,
    confirmed_on date not null
);
-- The directory reads one country at a time, by name.
create index organisation_by_country on organisation (country, name, id);

create table organisation_capability (
    organisation_id bigint not null references organisation (id),
    capability varchar(20) not null,
    primary key (organisation_id, capability)
);

create table organisation_support_type (
    organisation_id bigint not null references organisation (id),
    support_type varchar(30) not null,
    primary key (organisation_id, support_type)
);
