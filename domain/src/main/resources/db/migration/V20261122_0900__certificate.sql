-- What was issued. Face and evaluation are frozen texts: they are written once and read for ever.
create table award (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    enrolment_id bigint not null references enrolment (id),
    person_id bigint not null references person (id),
    award_key varchar(80) not null,
    held_key varchar(80),
    code varchar(26) not null,
    state varchar(20) not null,
    holder varchar(300) not null,
    title varchar(300) not null,
    face text not null,
    evaluation text not null,
    issued_on date not null,
    valid_until date,
    issued_by bigint not null references person (id),
    course_lead_id bigint not null references person (id),
    constraint award_code_once unique (code),
    -- Two clicks, two tabs, two signatories: one award. A revoked one has no held_key and is in nobody's way.
    constraint award_held_once unique (enrolment_id, held_key),
    constraint award_signed_by_two check (issued_by <> course_lead_id)
);
create index award_by_organisation on award (organisation_id, id);
create index award_by_person on award (person_id, id);

create table award_document (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    award_id bigint not null references award (id),
    pdf bytea not null,
    sha256 varchar(64) not null,
    constraint award_document_once unique (award_id)
);

-- Rows are only ever added. The reason is for the issuing organisation alone.
create table award_status_event (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    award_id bigint not null references award (id),
    step varchar(20) not null,
    reason varchar(1000) not null,
    done_by bigint not null references person (id),
    done_at timestamp not null
);
create index award_status_event_by_award on award_status_event (award_id, id);
