-- A copy that somebody made of one private reflection, for named people, until they end it: then the words are gone.
create table shared_reflection (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    log_entry_id bigint not null references log_entry (id),
    trainee_id bigint not null references person (id),
    -- Sealed under the server's key: a dump of the database alone shows none.
    sealed bytea not null,
    shared_at timestamp not null,
    ended_at timestamp
);
create index shared_reflection_by_trainee on shared_reflection (trainee_id, id);
create index shared_reflection_by_entry on shared_reflection (log_entry_id);

create table shared_reader (
    id bigint primary key,
    version bigint not null,
    share_id bigint not null references shared_reflection (id),
    reader_id bigint not null references person (id),
    constraint shared_reader_once unique (share_id, reader_id)
);
create index shared_reader_by_reader on shared_reader (reader_id, share_id);

-- Who read it, and when: its owner sees each line. Rows are only added.
create table reflection_read (
    id bigint primary key,
    version bigint not null,
    share_id bigint not null references shared_reflection (id),
    reader_id bigint not null references person (id),
    read_at timestamp not null
);
create index reflection_read_by_share on reflection_read (share_id, id);
create index reflection_read_by_time on reflection_read (read_at, id);
