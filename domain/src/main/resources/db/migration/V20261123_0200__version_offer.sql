-- The new version of a programme, offered to somebody who is under way in an older one: one row for each person and version.
-- Those who moved are the history of their path.
create table version_offer (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    enrolment_id bigint not null references enrolment (id),
    from_version_id bigint not null references programme_version (id),
    to_version_id bigint not null references programme_version (id),
    offered_by bigint references person (id),
    offered_at timestamp not null,
    answer_until date not null,
    state varchar(20) not null,
    answered_at timestamp,
    constraint version_offer_once unique (enrolment_id, to_version_id),
    constraint version_offer_is_of_another check (from_version_id <> to_version_id),
    constraint version_offer_state check (state in ('OPEN', 'STAYS', 'MOVED', 'WITHDRAWN')),
    constraint version_offer_answer check (answered_at is not null or state in ('OPEN', 'WITHDRAWN'))
);
create index version_offer_by_version on version_offer (to_version_id, state, enrolment_id);
create index version_offer_by_organisation on version_offer (organisation_id, id);
create index version_offer_by_offerer on version_offer (offered_by, id);
