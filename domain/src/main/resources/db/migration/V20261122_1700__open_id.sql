-- Which identity of a provider opens whose account.
create table open_id_link (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    issuer varchar(400) not null,
    subject varchar(255) not null,
    linked_at timestamp not null,
    constraint open_id_link_subject_once unique (issuer, subject),
    constraint open_id_link_person_once unique (person_id, issuer)
);
