-- People, kept to the least: no birth date, no gender, no legal name.
create table person (
    id bigint primary key,
    version bigint not null,
    display_name varchar(80) not null,
    language varchar(20) not null,
    zone varchar(64) not null
);

create table account (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    email varchar(254) not null,
    password_hash varchar(200),
    welcome_hash varchar(64),
    welcome_until timestamp,
    constraint account_person_once unique (person_id),
    constraint account_email_once unique (email),
    constraint account_welcome_once unique (welcome_hash)
);

-- The key of a private journal, locked by its owner's password.
create table journal_key (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    salt bytea not null,
    locked_key bytea not null,
    constraint journal_key_once unique (person_id)
);
