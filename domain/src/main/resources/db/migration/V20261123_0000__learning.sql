-- What the modules of a version hold, beside its file: the rules freeze, the words may be mended.
create table learning_item (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    -- A draft that is deleted takes along what it held; nobody learns by a draft.
    programme_version_id bigint not null references programme_version (id) on delete cascade,
    -- The code of a module in the version's file.
    module varchar(60) not null,
    position int not null,
    kind varchar(20) not null,
    minutes int,
    content_notes varchar(200) not null,
    address varchar(300),
    resource_id bigint references resource (id),
    -- Out of sight; what somebody wrote about it for themselves stays theirs.
    removed_at timestamp,
    constraint learning_item_minutes check (minutes is null or minutes > 0)
);
create index learning_item_by_version on learning_item (programme_version_id, module, position, id);

create table learning_text (
    id bigint primary key,
    version bigint not null,
    item_id bigint not null references learning_item (id) on delete cascade,
    language varchar(20) not null,
    title varchar(200) not null,
    body text not null,
    note varchar(500) not null,
    written_by bigint references person (id),
    written_at timestamp not null,
    constraint learning_text_once unique (item_id, language)
);

-- What stood there before: rows are only added.
create table learning_text_past (
    id bigint primary key,
    version bigint not null,
    item_id bigint not null references learning_item (id) on delete cascade,
    language varchar(20) not null,
    title varchar(200) not null,
    body text not null,
    note varchar(500) not null,
    written_by bigint references person (id),
    written_at timestamp not null
);
create index learning_text_past_by_item on learning_text_past (item_id, language, id);

-- Where somebody left off, and what they ticked: theirs alone.
create table learning_place (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    enrolment_id bigint not null references enrolment (id),
    item_id bigint not null references learning_item (id),
    opened_at timestamp not null,
    constraint learning_place_once unique (enrolment_id)
);
create index learning_place_by_time on learning_place (opened_at, id);

create table learning_mark (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    enrolment_id bigint not null references enrolment (id),
    item_id bigint not null references learning_item (id),
    marked_at timestamp not null,
    constraint learning_mark_once unique (enrolment_id, item_id)
);
create index learning_mark_by_time on learning_mark (marked_at, id);

-- Sealed under the key of whoever wrote it.
create table prompt_answer (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    enrolment_id bigint not null references enrolment (id),
    item_id bigint not null references learning_item (id),
    sealed bytea not null,
    written_at timestamp not null,
    constraint prompt_answer_once unique (enrolment_id, item_id)
);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (60, 0, 'LEARNING_TRACE', 365, 0, 0);
