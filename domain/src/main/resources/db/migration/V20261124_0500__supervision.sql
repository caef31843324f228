-- Supervision at a placement: dates, lengths, themes out of a list, agreed actions, signatures. No column holds what was said.
create table supervision_meeting (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    trainee_id bigint not null references person (id),
    -- Sent twice, it is one meeting; the same for all of a group.
    form_key varchar(36) not null,
    on_day date not null,
    starts_at time not null,
    minutes int not null,
    form varchar(20) not null,
    themes varchar(200) not null,
    actions varchar(800) not null,
    wellbeing_asked boolean not null,
    next_day date,
    next_at time,
    state varchar(10) not null,
    hash varchar(64) not null,
    trainee_signed_at timestamp,
    trainee_signed_hash varchar(64),
    supervisor_signed_by bigint references person (id),
    supervisor_signed_at timestamp,
    supervisor_signed_hash varchar(64),
    voided_by bigint references person (id),
    voided_at timestamp,
    constraint supervision_meeting_once unique (placement_id, form_key),
    constraint supervision_meeting_minutes check (minutes >= 5 and minutes <= 480),
    constraint supervision_meeting_signed_by_another check (supervisor_signed_by <> trainee_id)
);
create index supervision_meeting_by_placement on supervision_meeting (placement_id, on_day, id);

-- What was agreed beside what the programme asks, and when they meet next.
create table supervision_plan (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    meetings int not null,
    three_way boolean not null,
    competences_asked boolean not null,
    next_day date,
    next_at time,
    next_minutes int not null,
    next_number int not null,
    next_revision int not null,
    constraint supervision_plan_once unique (placement_id)
);
create index supervision_plan_by_next on supervision_plan (next_day, id);

-- The meetings of trainee, host and course: at the beginning, halfway, at the end.
create table three_way_meeting (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    kind varchar(10) not null,
    planned_day date not null,
    planned_at time not null,
    revision int not null,
    held_on date,
    trainee_there boolean not null,
    host_there boolean not null,
    course_there boolean not null,
    at_host boolean not null,
    outcome varchar(20),
    actions varchar(800) not null,
    hash varchar(64) not null,
    trainee_confirmed_at timestamp,
    host_confirmed_by bigint references person (id),
    host_confirmed_at timestamp,
    course_confirmed_by bigint references person (id),
    course_confirmed_at timestamp,
    constraint three_way_meeting_once unique (placement_id, kind)
);
create index three_way_meeting_by_day on three_way_meeting (planned_day, id);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (550, 0, 'SUPERVISION_RECORD', 365, 0, 0);
