-- A text for one attempt at a component. A second click, or a second tab, finds the row that is there.
create table submission (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    enrolment_id bigint not null references enrolment (id),
    trainee_id bigint not null references person (id),
    component varchar(80) not null,
    attempt int not null,
    body text not null,
    state varchar(20) not null,
    saved_at timestamp not null,
    handed_in_at timestamp,
    constraint submission_once unique (enrolment_id, component, attempt),
    constraint submission_attempt check (attempt > 0),
    constraint submission_handed_in check (state = 'DRAFT' or handed_in_at is not null)
);
-- Trainers read what waits in their cohorts, oldest first.
create index submission_waiting on submission (cohort_id, state, handed_in_at, id);

-- One decision for one attempt, whether at a text or at something that was watched.
create table assessment_decision (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    enrolment_id bigint not null references enrolment (id),
    trainee_id bigint not null references person (id),
    component varchar(80) not null,
    attempt int not null,
    submission_id bigint references submission (id),
    assessor_id bigint not null references person (id),
    result varchar(20) not null,
    words varchar(4000) not null,
    decided_at timestamp not null,
    constraint assessment_decision_once unique (enrolment_id, component, attempt),
    constraint assessment_decision_by_another check (assessor_id <> trainee_id)
);

create table rubric_mark (
    decision_id bigint not null references assessment_decision (id),
    criterion varchar(80) not null,
    level_shown varchar(20) not null,
    remark varchar(1000) not null,
    shown_before boolean not null,
    primary key (decision_id, criterion)
);

create table quiz_attempt (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    cohort_id bigint not null references cohort (id),
    enrolment_id bigint not null references enrolment (id),
    trainee_id bigint not null references person (id),
    component varchar(80) not null,
    attempt int not null,
    seed bigint not null,
    started_at timestamp not null,
    finished_at timestamp,
    right_answers int not null,
    result varchar(20),
    -- A line for each answer: the question, a tab, the answer.
    answers text not null,
    constraint quiz_attempt_once unique (enrolment_id, component, attempt),
    constraint quiz_attempt_finished check ((finished_at is null) = (result is null))
);
