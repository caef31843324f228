-- Who agreed to what, in which words, and when that was taken back. Rows are only ever added. Somebody without an account
-- agrees for the one thing they send; the words themselves are kept, so that nobody has to believe a version number.
create table consent_event (
    id bigint primary key,
    version bigint not null,
    person_id bigint references person (id),
    about varchar(60),
    purpose varchar(40) not null,
    text_version int not null,
    language varchar(20) not null,
    words varchar(1000) not null,
    step varchar(20) not null,
    happened_at timestamp not null,
    constraint consent_event_of_somebody check (person_id is not null or about is not null)
);
create index consent_event_by_person on consent_event (person_id, purpose, id);
create index consent_event_by_time on consent_event (happened_at, id);
