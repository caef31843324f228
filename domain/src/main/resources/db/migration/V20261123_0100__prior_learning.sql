-- What somebody learned before and asks to have recognised: their evidence in words and links, the decision of one of the
-- team, and if they ask again, that of another.
create table prior_learning_claim (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    enrolment_id bigint not null references enrolment (id),
    trainee_id bigint not null references person (id),
    -- The category of hours, the placement or the module in the programme file.
    subject varchar(80) not null,
    whole_module boolean not null,
    -- Sent twice, it is one claim.
    form_key varchar(36) not null,
    minutes int not null,
    learned varchar(4000) not null,
    links varchar(2000) not null,
    state varchar(20) not null,
    claimed_at timestamp not null,
    due_on date not null,
    outcome varchar(20),
    granted_minutes int not null,
    reasons varchar(4000) not null,
    decided_by bigint references person (id),
    decided_at timestamp,
    appeal varchar(4000) not null,
    appealed_at timestamp,
    second_reasons varchar(4000) not null,
    settled_by bigint references person (id),
    settled_at timestamp,
    constraint prior_learning_claim_minutes check (minutes > 0 and granted_minutes >= 0 and granted_minutes <= minutes),
    constraint prior_learning_claim_form unique (enrolment_id, form_key),
    -- A second person decides, and a third looks again.
    constraint prior_learning_claim_deciders check (decided_by <> trainee_id and settled_by <> trainee_id
        and settled_by <> decided_by)
);
create index prior_learning_claim_by_enrolment on prior_learning_claim (enrolment_id, id);
create index prior_learning_claim_by_due on prior_learning_claim (state, due_on, id);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (100, 0, 'CLAIM_EVIDENCE', 183, 0, 0),
    (101, 0, 'CLAIM_REASONS', 730, 0, 0);
