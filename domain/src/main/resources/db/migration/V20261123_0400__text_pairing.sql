-- Which translation was made from which words, by whom, and who read the two against each other. Words are known by hashes.
create table text_pairing (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    programme_id bigint not null references programme (id) on delete cascade,
    place varchar(1000) not null,
    language varchar(35) not null,
    source_hash varchar(64) not null,
    target_hash varchar(64) not null,
    written_by bigint references person (id),
    written_at timestamp not null,
    reviewed_by bigint references person (id),
    reviewed_at timestamp,
    own_reading boolean not null,
    constraint text_pairing_once unique (programme_id, language, target_hash, source_hash, place),
    constraint text_pairing_read check (reviewed_at is not null or (reviewed_by is null and not own_reading))
);
create index text_pairing_by_writer on text_pairing (written_by, id);
create index text_pairing_by_reviewer on text_pairing (reviewed_by, id);
