-- What happened to accounts, rights and records. Rows are only ever added; each carries the hash of the one before. Ids and
-- no names: a person who is erased leaves a number here. No foreign keys for the same reason.
create table audit_event (
    -- The place in the chain, without gaps.
    id bigint primary key,
    happened_at timestamp not null,
    kind varchar(40) not null,
    actor_id bigint,
    -- What it is about, as "AWARD:12 PERSON:34".
    subjects varchar(400) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_event_hash_once unique (hash)
);
create index audit_event_by_kind on audit_event (kind, id);
create index audit_event_by_time on audit_event (happened_at, id);

-- How far the chain goes. Writers take turns at this one row.
create table audit_chain (
    id bigint primary key,
    length bigint not null,
    hash varchar(64) not null,
    constraint audit_chain_is_one check (id = 1)
);
insert into audit_chain (id, length, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What each check of the chain found.
create table audit_check (
    id bigint primary key,
    version bigint not null,
    checked_at timestamp not null,
    length bigint not null,
    hash varchar(64) not null,
    finding varchar(20) not null,
    broken_at bigint
);
