-- How long what is kept: one row for each rule, so that whoever runs Peerpath can set it and see that it is kept.
create table retention_rule (
    id bigint primary key,
    version bigint not null,
    code varchar(40) not null,
    keep_days int not null,
    last_run_at timestamp,
    last_rows bigint not null,
    all_rows bigint not null,
    constraint retention_rule_once unique (code),
    constraint retention_rule_keeps check (keep_days > 0)
);
insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (1, 0, 'APPLICATION_NOT_ACCEPTED', 183, 0, 0),
    (2, 0, 'HOURS_DETAIL', 730, 0, 0),
    (3, 0, 'QUIZ_ANSWERS', 183, 0, 0),
    (4, 0, 'ASSESSED_TEXT', 183, 0, 0),
    (5, 0, 'READ_LOG', 365, 0, 0),
    (6, 0, 'CONSENT_PROOF', 1095, 0, 0),
    (7, 0, 'CERTIFICATE_REGISTER', 3653, 0, 0),
    (8, 0, 'LETTER', 30, 0, 0);
