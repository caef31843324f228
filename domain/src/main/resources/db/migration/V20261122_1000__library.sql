-- The library is open to everybody and belongs to no single organisation, so nothing here carries an organisation_id.
create table resource (
    id bigint primary key,
    version bigint not null,
    kind varchar(30) not null,
    state varchar(20) not null,
    published_on date,
    evidence varchar(30) not null,
    country varchar(2),
    international boolean not null,
    author varchar(300),
    organisation varchar(200),
    publisher varchar(200),
    work_year integer,
    url varchar(300),
    doi varchar(120),
    -- SPDX name; empty means "all rights reserved: link only".
    licence varchar(60),
    transcript boolean not null,
    subtitles boolean not null,
    audio_description boolean not null,
    easy_read boolean not null,
    audiences varchar(200) not null,
    content_notes varchar(200) not null,
    constraint resource_published_has_a_day check (state = 'DRAFT' or published_on is not null)
);
-- The list goes from the newest backwards; so does each filter.
create index resource_by_publication on resource (state, published_on, id);
create index resource_by_country on resource (country, published_on, id);

create table resource_text (
    resource_id bigint not null references resource (id),
    language varchar(20) not null,
    title varchar(300) not null,
    summary varchar(2000) not null,
    plain_summary varchar(1000),
    content_note varchar(500),
    -- Folded by the application, since databases disagree about capitals and accents.
    search_text varchar(5000) not null,
    primary key (resource_id, language)
);

create table resource_language (
    resource_id bigint not null references resource (id),
    language varchar(20) not null,
    primary key (resource_id, language)
);
create index resource_language_by_language on resource_language (language, resource_id);

create table resource_support_type (
    resource_id bigint not null references resource (id),
    support_type varchar(30) not null,
    primary key (resource_id, support_type)
);
create index resource_support_type_by_type on resource_support_type (support_type, resource_id);

create table resource_topic (
    resource_id bigint not null references resource (id),
    topic varchar(30) not null,
    primary key (resource_id, topic)
);
create index resource_topic_by_topic on resource_topic (topic, resource_id);
