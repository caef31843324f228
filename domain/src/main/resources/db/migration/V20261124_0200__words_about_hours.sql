-- How often a day was asked about, and how many of its minutes count where that was decided with the course.
alter table log_entry add column queries int default 0 not null;
update log_entry set queries = 1 where query_words <> '';
alter table log_entry add column counted_minutes int;
alter table log_entry add constraint log_entry_counted check (counted_minutes >= 0 and counted_minutes <= minutes);

-- Everything that was said about a day, by whom and in which capacity. Only ever added to.
create table log_entry_word (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    log_entry_id bigint not null references log_entry (id),
    person_id bigint not null references person (id),
    capacity varchar(20) not null,
    kind varchar(20) not null,
    words varchar(2000) not null,
    said_at timestamp not null
);
create index log_entry_word_in_order on log_entry_word (log_entry_id, said_at, id);
insert into log_entry_word (id, version, organisation_id, log_entry_id, person_id, capacity, kind, words, said_at)
    select nextval('entity_id'), 1, organisation_id, id, decided_by, 'HOST', 'QUESTION', query_words, decided_at
    from log_entry where query_words <> '' and decided_by is not null and decided_at is not null;
