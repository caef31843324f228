-- What is arranged for somebody at one placement: what is done, and never why. Theirs to say and to end.
create table placement_adjustment (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    trainee_id bigint not null references person (id),
    words varchar(200) not null,
    -- Sent twice, it is one.
    form_key varchar(36) not null,
    set_at timestamp not null,
    ended_at timestamp,
    constraint placement_adjustment_form unique (trainee_id, form_key)
);
create index placement_adjustment_by_placement on placement_adjustment (placement_id, ended_at, id);

-- Sealed bytes only: there is no column in which a plan could stand as text.
create table wellbeing_plan (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    trainee_id bigint not null references person (id),
    sealed bytea not null,
    written_at timestamp not null,
    constraint wellbeing_plan_once unique (placement_id)
);
create index wellbeing_plan_by_trainee on wellbeing_plan (trainee_id);
