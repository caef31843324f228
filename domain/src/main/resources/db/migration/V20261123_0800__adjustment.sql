-- What is arranged for a person wherever they learn with an organisation: what is done, and never why.
create table adjustment (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    kind varchar(20) not null,
    amount int not null,
    words varchar(200) not null,
    starts_on date not null,
    ends_on date,
    -- Sent twice, it is one adjustment.
    form_key varchar(36) not null,
    set_by bigint not null references person (id),
    set_at timestamp not null,
    ended_at timestamp,
    constraint adjustment_amount check (amount >= 0 and amount <= 60),
    constraint adjustment_days check (ends_on is null or ends_on >= starts_on),
    constraint adjustment_form unique (person_id, form_key)
);
create index adjustment_by_person on adjustment (person_id, organisation_id, id);
create index adjustment_by_end on adjustment (ended_at, ends_on, id);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (180, 0, 'ENDED_ADJUSTMENT', 180, 0, 0);
