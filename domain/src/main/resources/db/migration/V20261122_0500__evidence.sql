-- The journal that everything is decided by. Rows are only ever added.
create table evidence_entry (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    enrolment_id bigint not null references enrolment (id),
    kind varchar(30) not null,
    subject varchar(80) not null,
    outcome varchar(30) not null,
    minutes int not null,
    detail varchar(200) not null,
    on_date date not null,
    recorded_at timestamp not null,
    recorded_by bigint references person (id),
    source varchar(120) not null,
    -- The same thing is written once, however often it is sent.
    constraint evidence_source_once unique (enrolment_id, source)
);
create index evidence_by_enrolment on evidence_entry (enrolment_id, id);

-- Why named people decided as they did, readable by the person it is about.
create table recorded_decision (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    enrolment_id bigint not null references enrolment (id),
    decision varchar(80) not null,
    outcome varchar(20) not null,
    reasons varchar(4000) not null,
    decided_by bigint not null references person (id),
    decided_at timestamp not null
);
create index recorded_decision_by_enrolment on recorded_decision (enrolment_id, id);
