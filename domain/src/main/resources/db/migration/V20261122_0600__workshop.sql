create table workshop (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    local_start timestamp not null,
    zone varchar(64) not null,
    starts_at timestamp not null,
    minutes integer not null,
    place varchar(200),
    online boolean not null,
    languages varchar(100) not null,
    interpreting varchar(100) not null,
    capacity integer not null,
    places_taken integer not null,
    asked integer not null,
    state varchar(20) not null,
    revision integer not null,
    constraint workshop_lasts check (minutes > 0),
    -- The last wall against giving a place away twice.
    constraint workshop_places check (places_taken between 0 and capacity),
    constraint workshop_is_somewhere check (online or place is not null)
);
-- The programme is read forwards from now, one page at a time.
create index workshop_by_start on workshop (starts_at, id);
create index workshop_by_organisation on workshop (organisation_id, starts_at);

create table workshop_text (
    workshop_id bigint not null references workshop (id),
    language varchar(20) not null,
    title varchar(160) not null,
    summary varchar(2000) not null,
    primary key (workshop_id, language)
);

create table workshop_facilitator (
    workshop_id bigint not null references workshop (id),
    position integer not null,
    name varchar(80) not null,
    peer boolean not null,
    primary key (workshop_id, position)
);

create table workshop_support_type (
    workshop_id bigint not null references workshop (id),
    support_type varchar(30) not null,
    primary key (workshop_id, support_type)
);

create table booking (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    workshop_id bigint not null references workshop (id),
    name varchar(80),
    email varchar(254),
    language varchar(20) not null,
    state varchar(20) not null,
    turn integer not null,
    token_hash varchar(64) not null,
    booked_at timestamp not null,
    cancelled_at timestamp,
    -- One booking for each address; one that was given back has no address any more.
    constraint booking_once unique (workshop_id, email),
    constraint booking_token_once unique (token_hash),
    constraint booking_turn_once unique (workshop_id, turn),
    constraint booking_forgets check (state <> 'CANCELLED' or (name is null and email is null))
);
create index booking_waiting on booking (workshop_id, state, turn);
create index booking_by_organisation on booking (organisation_id);
