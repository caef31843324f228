create table placement_dispute (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    log_entry_id bigint not null references log_entry (id),
    trainee_id bigint not null references person (id),
    supervisor_id bigint not null references person (id),
    minutes int not null,
    state varchar(20) not null,
    opened_at timestamp not null,
    due_on date not null,
    proposed_minutes int,
    proposed_by bigint references person (id),
    proposed_at timestamp,
    trainee_agreed_at timestamp,
    host_agreed_at timestamp,
    handed_on_at timestamp,
    counted_minutes int,
    decided_by bigint references person (id),
    decided_at timestamp,
    -- Two questions at once open one.
    constraint placement_dispute_once unique (log_entry_id),
    constraint placement_dispute_between check (decided_by <> trainee_id and decided_by <> supervisor_id),
    constraint placement_dispute_counted check (counted_minutes >= 0 and counted_minutes <= minutes)
);
create index placement_dispute_of_placement on placement_dispute (placement_id, id);
create index placement_dispute_waiting on placement_dispute (state, opened_at, id);
