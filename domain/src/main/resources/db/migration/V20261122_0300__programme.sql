create table programme (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    slug varchar(80) not null,
    constraint programme_slug_once unique (slug)
);

create table programme_version (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    programme_id bigint not null references programme (id),
    number int not null,
    source text not null,
    state varchar(20) not null,
    frozen_at timestamp,
    constraint programme_version_once unique (programme_id, number)
);
