-- What a practice supervisor said about a competence, each time, and the day it rests on.
create table competence_observation (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    competence varchar(80) not null,
    level_seen varchar(20) not null,
    words varchar(300) not null,
    rests_on date,
    -- Sent twice, it is said once.
    form_key varchar(36) not null,
    said_by bigint not null references person (id),
    said_at timestamp not null,
    constraint competence_observation_once unique (placement_id, competence, form_key)
);
create index competence_observation_by_placement on competence_observation (placement_id, id);
