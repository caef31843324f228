create table placement (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    enrolment_id bigint not null references enrolment (id),
    trainee_id bigint not null references person (id),
    requirement varchar(80) not null,
    host_organisation_id bigint not null references organisation (id),
    site varchar(200) not null,
    supervisor_id bigint not null references person (id),
    starts_on date not null,
    ends_on date not null,
    zone varchar(64) not null,
    planned_minutes int not null,
    state varchar(20) not null,
    host_confirmed_at timestamp,
    constraint placement_days check (ends_on >= starts_on),
    constraint placement_minutes check (planned_minutes > 0),
    constraint placement_supervised_by_another check (supervisor_id <> trainee_id)
);
create index placement_by_trainee on placement (trainee_id, id);
create index placement_by_supervisor on placement (supervisor_id, state, id);
create index placement_by_enrolment on placement (enrolment_id, requirement, id);

-- Words never change once they were shown: a change is another row with the next number.
create table agreement (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    number int not null,
    language varchar(20) not null,
    terms text not null,
    hash varchar(64) not null,
    proposed_at timestamp not null,
    constraint agreement_once unique (placement_id, number)
);

create table agreement_signature (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    agreement_id bigint not null references agreement (id),
    person_id bigint not null references person (id),
    capacity varchar(20) not null,
    signed_at timestamp not null,
    hash varchar(64) not null,
    -- A double click is one signature, and nobody signs for two.
    constraint signature_capacity_once unique (agreement_id, capacity),
    constraint signature_person_once unique (agreement_id, person_id)
);

create table log_entry (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    trainee_id bigint not null references person (id),
    on_day date not null,
    starts_at time not null,
    ends_at time not null,
    break_minutes int not null,
    starts_utc timestamp not null,
    ends_utc timestamp not null,
    minutes int not null,
    activity varchar(30) not null,
    contact varchar(10) not null,
    people_met int not null,
    work_note varchar(1000) not null,
    state varchar(20) not null,
    ledger_minutes int not null,
    ledger_day date,
    ledger_writes int not null,
    query_words varchar(500) not null,
    decided_by bigint references person (id),
    decided_at timestamp,
    constraint log_entry_minutes check (minutes > 0 and minutes <= 600),
    constraint log_entry_decided_by_another check (decided_by <> trainee_id)
);
-- The trainee's list, newest day first.
create index log_entry_by_placement on log_entry (placement_id, on_day, id);
-- What waits at a placement, and how many minutes are where.
create index log_entry_by_state on log_entry (placement_id, state, on_day, id);
-- What overlaps, across placements.
create index log_entry_by_trainee on log_entry (trainee_id, on_day);

-- Sealed bytes only: there is no column a reflection could stand in as text.
create table reflection (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    log_entry_id bigint not null references log_entry (id),
    trainee_id bigint not null references person (id),
    sealed bytea not null,
    written_at timestamp not null,
    constraint reflection_once unique (log_entry_id)
);

create table placement_report (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    words text not null,
    handed_in_at timestamp not null,
    constraint placement_report_once unique (placement_id)
);
