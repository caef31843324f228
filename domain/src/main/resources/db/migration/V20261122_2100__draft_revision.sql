-- The history of a draft, step by step: who, when, what, and the one stretch of the file that changed.
create table draft_revision (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    programme_version_id bigint not null references programme_version (id) on delete cascade,
    number int not null,
    person_id bigint references person (id),
    made_at timestamp not null,
    kind varchar(20) not null,
    place varchar(1000) not null,
    called varchar(120) not null,
    cut_at int not null,
    cut_out text not null,
    put_in text not null,
    undone boolean not null,
    constraint draft_revision_once unique (programme_version_id, number)
);
create index draft_revision_by_person on draft_revision (person_id, id);
-- What the retention rule looks for.
create index draft_revision_made on draft_revision (made_at, id);
insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (2100, 0, 'DRAFT_STEP', 365, 0, 0);
