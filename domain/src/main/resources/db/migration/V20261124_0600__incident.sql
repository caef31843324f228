-- That something happened at a placement, who was told, who looks after it. There is no column for a story or a name.
create table incident (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    trainee_id bigint not null references person (id),
    host_organisation_id bigint not null references organisation (id),
    -- The same where its lead for safeguarding reads it too, none where the trainee leaves them out.
    host_reader_id bigint references organisation (id),
    -- The clock of the placement.
    zone varchar(64) not null,
    kind varchar(20) not null,
    happened_on date not null,
    told varchar(20) not null,
    told_at timestamp,
    written_at timestamp not null,
    state varchar(20) not null,
    taken_up_by bigint references person (id),
    taken_up_at timestamp,
    reference varchar(40) not null,
    outcome varchar(20),
    closed_at timestamp,
    form_key varchar(36) not null,
    constraint incident_form unique (trainee_id, form_key),
    constraint incident_looked_after_by_another check (taken_up_by is null or taken_up_by <> trainee_id)
);
create index incident_by_placement on incident (placement_id, id);
create index incident_by_organisation on incident (organisation_id, state, id);
create index incident_by_host on incident (host_reader_id, state, id);
create index incident_by_end on incident (closed_at, id);

create table incident_read (
    id bigint primary key,
    version bigint not null,
    incident_id bigint not null references incident (id) on delete cascade,
    reader_id bigint not null references person (id),
    read_at timestamp not null
);
create index incident_read_by_incident on incident_read (incident_id, id);
create index incident_read_by_reader on incident_read (reader_id, id);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (260, 0, 'CLOSED_INCIDENT', 730, 0, 0);
